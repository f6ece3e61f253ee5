import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { AreaSectionView } from '#data/slices/area.ts';
import styles from './FactList.module.css';

interface FactListProps {
  facts: AreaSectionView['groups'][number]['facts'];
  /** What the facts are about, for the heading of their source panel. */
  subject: string;
}

/** Sentences with their status and source at the side. */
export function FactList({ facts, subject }: FactListProps) {
  return (
    <ul className={styles.list}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <p>{fact.text}</p>
          <div className={styles.side}>
            <SourceNote statement={{ ...fact, title: subject }} />
            <StatusChip status={fact.status} />
          </div>
        </li>
      ))}
    </ul>
  );
}
