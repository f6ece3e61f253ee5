import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import styles from './FactItems.module.css';

/** Statements, each with its state, its date and its source. */
export function FactItems({ facts }: { facts: Readonly<ParkSlice['park']['facts']> }) {
  return (
    <ul className={styles.list}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <p>{fact.text}</p>
          <p className={styles.note}>
            <StatusChip status={fact.status} />
            <SourceNote statement={{ ...fact, title: fact.text }} />
          </p>
        </li>
      ))}
    </ul>
  );
}
