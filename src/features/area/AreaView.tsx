import { useTranslation } from 'react-i18next';
import type { AreaSlice } from '#data/slices/area.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Sectioned } from '#ui/section/Sectioned.tsx';
import { AreaSection } from './AreaSection.tsx';
import { KeyFigures } from './KeyFigures.tsx';

/** Why here: four figures, then the area section by section. */
export function AreaView({ slice }: { slice: AreaSlice }) {
  const { t } = useTranslation('area');
  const sections = slice.sections.toSorted((a, b) => a.order - b.order);
  return (
    <>
      <PageTitle title={t('title')}>
        <p>{t('lead')}</p>
      </PageTitle>
      <KeyFigures figures={slice.keyFigures} dataDate={slice.dataDate} />
      <Sectioned label={t('onThisPage')} items={sections}>
        {sections.map((section) => (
          <AreaSection key={section.id} section={section} platforms={section.id === 'innovation' ? slice.platforms : []} dataDate={slice.dataDate} />
        ))}
      </Sectioned>
    </>
  );
}
