import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { absoluteUrl, pageUrl } from '#app/site-url.ts';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import { datasetRecord } from '#features/sources/dataset-record.ts';
import { SourcesView } from '#features/sources/SourcesView.tsx';
import { useLang } from '#i18n/use-format.ts';

export default function SourcesPage() {
  const { t } = useTranslation(['sources', 'common']);
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.sources(lang));
  const words = { name: t('common:site.full'), description: t('sources:description'), lang, url: pageUrl(lang, { page: 'sources' }) };
  return (
    <SourceScope sources={slice.sources}>
      <PageHead
        page={{ page: 'sources' }}
        title={t('sources:title')}
        description={t('sources:description')}
        jsonLd={[datasetRecord(slice, words, absoluteUrl)]}
        dataDate={slice.dataDate}
      />
      <SourcesView slice={slice} />
    </SourceScope>
  );
}
