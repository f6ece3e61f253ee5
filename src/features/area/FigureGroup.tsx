import { useTranslation } from 'react-i18next';
import type { AreaSectionView } from '#data/slices/area.ts';
import styles from './FigureGroup.module.css';
import { FigureList } from './figures/FigureList.tsx';
import { FigureTable } from './figures/FigureTable.tsx';
import { sharedScope } from './figures/shared-scope.ts';
import { GroupFacts } from './GroupFacts.tsx';

interface FigureGroupProps {
  /** Anchor of the group, unique on the page. */
  id: string;
  group: AreaSectionView['groups'][number];
  dataDate: string;
  /** A table instead of pictures, for what a reader scans and does not study. */
  compact: boolean;
}

/** Figures and facts that belong together, under one heading. */
export function FigureGroup({ id, group, dataDate, compact }: FigureGroupProps) {
  const { t } = useTranslation(['area', 'vocabulary']);
  const scope = sharedScope(group.figures);
  return (
    <section id={id} className={styles.group} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h3 id={`${id}-title`}>{group.title}</h3>
        {group.lead && <p className={styles.lead}>{group.lead}</p>}
        {scope && <p className={styles.scope}>{t('area:scopeOfAll', { scope: t(`vocabulary:scope.${scope}`) })}</p>}
      </div>
      {group.figures.length > 0 && !compact && <FigureList figures={group.figures} sharedScope={scope} dataDate={dataDate} />}
      {group.figures.length > 0 && compact && <FigureTable figures={group.figures} title={group.title} />}
      <GroupFacts group={group} />
    </section>
  );
}
