import { useTranslation } from 'react-i18next';
import type { AreaSectionView, PlatformView } from '#data/slices/area.ts';
import styles from './AreaSection.module.css';
import { Chain } from './Chain.tsx';
import { FigureGroup } from './FigureGroup.tsx';
import { PlatformList } from './PlatformList.tsx';
import { SectionContents } from './SectionContents.tsx';

interface AreaSectionProps {
  section: AreaSectionView;
  platforms: readonly PlatformView[];
  dataDate: string;
}

export function AreaSection({ section, platforms, dataDate }: AreaSectionProps) {
  const { t } = useTranslation('area');
  const groups = section.groups.map((group) => ({ id: `${section.id}-${group.id}`, title: group.title }));
  const contents = platforms.length > 0 ? [...groups, { id: 'platforms', title: t('platforms.title') }] : groups;
  return (
    <section id={section.id} className={styles.section} aria-labelledby={`${section.id}-title`}>
      <div className={styles.head}>
        <h2 id={`${section.id}-title`}>{section.title}</h2>
        <p className={styles.lead}>{section.lead}</p>
        <SectionContents title={section.title} items={contents} />
      </div>
      {section.chain && <Chain steps={section.chain} />}
      {section.groups.map((group) => (
        <FigureGroup key={group.id} id={`${section.id}-${group.id}`} group={group} dataDate={dataDate} compact={section.id === 'living'} />
      ))}
      {platforms.length > 0 && <PlatformList platforms={platforms} />}
    </section>
  );
}
