import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { parkListJsonLd } from '#app/json-ld.ts';
import { PageHead } from '#app/PageHead.tsx';
import { queries } from '#data/queries.ts';
import { FinderView } from '#features/finder/FinderView.tsx';
import { useLang } from '#i18n/use-format.ts';

export default function FinderPage() {
  const { t } = useTranslation('finder');
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.finder(lang));
  return (
    <>
      <PageHead
        page={{ page: 'finder' }}
        title={t('title')}
        description={t('description')}
        jsonLd={parkListJsonLd(slice.parks, lang, t('title'))}
        dataDate={slice.dataDate}
      />
      <FinderView parks={slice.parks} />
    </>
  );
}
