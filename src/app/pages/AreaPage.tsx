import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { pageUrl } from '#app/site-url.ts';
import { CitedSources } from '#blocks/cited/CitedSources.tsx';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import { AreaView } from '#features/area/AreaView.tsx';
import { useLang } from '#i18n/use-format.ts';

export default function AreaPage() {
  const { t } = useTranslation(['area', 'common']);
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.area(lang));
  const place = { '@type': 'Place', name: t('common:site.name'), description: t('area:description'), url: pageUrl(lang, { page: 'area' }) };
  return (
    <SourceScope sources={slice.sources}>
      <PageHead page={{ page: 'area' }} title={t('area:title')} description={t('area:description')} jsonLd={[place]} dataDate={slice.dataDate} />
      <CitedSources>
        <AreaView slice={slice} />
      </CitedSources>
    </SourceScope>
  );
}
