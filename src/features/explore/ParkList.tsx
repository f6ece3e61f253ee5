import { useTranslation } from 'react-i18next';
import { isNamed } from '#data/select-parks.ts';
import type { ClusterView, ParkRow } from '#data/slices/park-row.ts';
import styles from './ParkList.module.css';
import { ParkListRow } from './ParkListRow.tsx';

interface ParkListProps {
  parks: readonly ParkRow[];
  clusters: readonly ClusterView[];
  selected: string | null;
  onHover: (slug: string | null) => void;
}

/** The text twin of the map: the same parks with the same links, in two groups by how surely they are among the fifteen. */
export function ParkList({ parks, clusters, selected, onHover }: ParkListProps) {
  const { t } = useTranslation('explore');
  const groups = [
    { key: 'named', title: t('groupNamed'), parks: parks.filter(isNamed) },
    { key: 'open', title: t('groupOpen'), parks: parks.filter((park) => !isNamed(park)) },
  ];
  return groups
    .filter((group) => group.parks.length > 0)
    .map((group) => (
      <section key={group.key} aria-labelledby={`group-${group.key}`}>
        <h2 id={`group-${group.key}`} className={styles.group}>
          {group.title} <span>{group.parks.length}</span>
        </h2>
        <ul>
          {group.parks.map((park) => (
            <ParkListRow
              key={park.slug}
              park={park}
              cluster={clusters.find((cluster) => cluster.id === park.cluster)}
              selected={park.slug === selected}
              onHover={onHover}
            />
          ))}
        </ul>
      </section>
    ));
}
