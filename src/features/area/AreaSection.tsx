import type { AreaSectionView, PlatformView } from '#data/slices/area.ts';
import styles from './AreaSection.module.css';
import { Chain } from './Chain.tsx';
import { FigureGroup } from './FigureGroup.tsx';
import { PlatformList } from './PlatformList.tsx';

interface AreaSectionProps {
  section: AreaSectionView;
  platforms: readonly PlatformView[];
  dataDate: string;
}

export function AreaSection({ section, platforms, dataDate }: AreaSectionProps) {
  return (
    <section id={section.id} className={styles.section} aria-labelledby={`${section.id}-title`}>
      <div className={styles.head}>
        <h2 id={`${section.id}-title`}>{section.title}</h2>
        <p className={styles.lead}>{section.lead}</p>
      </div>
      {section.chain && <Chain steps={section.chain} />}
      {section.groups.map((group) => (
        <FigureGroup key={group.id} id={`${section.id}-${group.id}`} group={group} dataDate={dataDate} compact={section.id === 'living'} />
      ))}
      {platforms.length > 0 && <PlatformList platforms={platforms} />}
    </section>
  );
}
