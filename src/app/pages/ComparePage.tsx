import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { parkListJsonLd } from '#app/json-ld.ts';
import { PageHead } from '#app/PageHead.tsx';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import { CompareView } from '#features/compare/CompareView.tsx';
import { useCompareState } from '#features/compare/use-compare-state.ts';
import { useLang } from '#i18n/use-format.ts';

export default function ComparePage() {
  const { t } = useTranslation('compare');
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.compare(lang));
  const slugs = useMemo(() => slice.parks.map((park) => park.slug), [slice.parks]);
  const [state, actions] = useCompareState(slugs);
  const names = state.slugs.flatMap((slug) => slice.parks.filter((park) => park.slug === slug)).map((park) => park.shortName);
  const title = names.length > 1 ? t('titleNames', { names: names.join(t('separator')) }) : t('title');
  return (
    <SourceScope sources={slice.sources}>
      <PageHead
        page={{ page: 'compare' }}
        title={title}
        description={t('description')}
        jsonLd={parkListJsonLd(slice.parks, lang, t('title'))}
        dataDate={slice.dataDate}
      />
      <CompareView slice={slice} state={state} actions={actions} />
    </SourceScope>
  );
}
