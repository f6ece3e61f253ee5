import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { AreaSectionView } from '#data/slices/area.ts';
import styles from './FactList.module.css';

interface FactListProps {
  facts: Readonly<AreaSectionView['groups'][number]['facts']>;
  /** What the facts are about, for the heading of their source panel. */
  subject: string;
}

/** Sentences with their source and status under them, in two columns where there is room. */
export function FactList({ facts, subject }: FactListProps) {
  return (
    <div className={styles.frame}>
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
    </div>
  );
}
