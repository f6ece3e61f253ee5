import { useTranslation } from 'react-i18next';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import { Section } from '#ui/section/Section.tsx';
import styles from './Facts.module.css';
import { shortTitle } from './short-title.ts';

/** One statement a row, each with its state and its source. */
export function Facts({ park }: { park: ParkSlice['park'] }) {
  const { t } = useTranslation('park');
  if (park.facts.length === 0) return null;
  return (
    <Section id="facts" title={t('facts.title')}>
      <ul className={styles.list}>
        {park.facts.map((fact) => (
          <li key={fact.id}>
            <p>{fact.text}</p>
            <span className={styles.source}>
              <StatusChip status={fact.status} />
              <SourceNote statement={{ ...fact, title: shortTitle(fact.text) }} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
