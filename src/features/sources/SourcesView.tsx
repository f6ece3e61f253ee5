import { useTranslation } from 'react-i18next';
import type { SourcesSlice } from '#data/slices/sources.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Sectioned } from '#ui/section/Sectioned.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { MembershipSection } from './MembershipSection.tsx';
import { OfflineSection } from './OfflineSection.tsx';
import { OpenDataSection } from './OpenDataSection.tsx';
import { PlacingSection } from './PlacingSection.tsx';
import { SourceList } from './SourceList.tsx';
import { WordingSection } from './WordingSection.tsx';

/** Where everything comes from and how to read it. The anchors are linked from every page: they do not change. */
export function SourcesView({ slice }: { slice: SourcesSlice }) {
  const { t } = useTranslation('sources');
  const sections = [
    { id: 'placing', title: t('placing.title') },
    { id: 'status-labels', title: t('marks.title') },
    { id: 'wording', title: t('wording.title') },
    { id: 'membership', title: t('membership.title') },
    { id: 'coverage', title: t('coverage.title') },
    { id: 'list', title: t('list.title') },
    { id: 'open-data', title: t('open.title') },
    { id: 'offline', title: t('offline.title') },
  ];
  return (
    <>
      <PageTitle title={t('title')}>
        <p>{t('lead')}</p>
      </PageTitle>
      <Sectioned label={t('onThisPage')} items={sections}>
        <PlacingSection clusters={slice.clusters} parks={slice.coverage} sources={slice.sources} />
        <MarksSection />
        <WordingSection />
        <MembershipSection parks={slice.coverage} />
        <CoverageSection parks={slice.coverage} fields={slice.fields} />
        <SourceList sources={slice.list} />
        <OpenDataSection slice={slice} />
        <OfflineSection />
      </Sectioned>
    </>
  );
}
