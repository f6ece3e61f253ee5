import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { Judged, Outcome } from '#data/select-finder.ts';
import styles from './FinderResults.module.css';
import { FinderRow } from './FinderRow.tsx';

interface FinderResultsProps {
  lists: Record<Outcome, Judged[]>;
  /** Whether any condition is set; without one all parks stand in one list with what is known of them. */
  asked: boolean;
}

/** Three lists, or one before anything is asked. No park is left out. */
export function FinderResults({ lists, asked }: FinderResultsProps) {
  const { t } = useTranslation(['finder', 'common']);
  const counts = { passes: lists.passes.length, open: lists.open.length, fails: lists.fails.length };
  return (
    <>
      <p role="status" className={asked ? styles.count : 'visually-hidden'}>
        {asked ? t('results.count', counts) : ''}
      </p>
      {!asked && <List title={t('results.all')} lead={t('results.allLead')} items={lists.passes} />}
      {asked && <List title={t('results.passes')} lead={counts.passes > 0 ? t('results.passesLead') : t('results.none')} items={lists.passes} />}
      {asked && counts.open > 0 && (
        <List title={t('results.open')} lead={t('results.openLead')} items={lists.open}>
          <PageLink page={{ page: 'contact' }}>{t('common:askNewArea')}</PageLink>
        </List>
      )}
      {asked && counts.fails > 0 && <List title={t('results.fails')} lead={t('results.failsLead')} items={lists.fails} />}
    </>
  );
}

function List({ title, lead, items, children }: { title: string; lead: string; items: readonly Judged[]; children?: ReactNode }) {
  return (
    <section className={styles.list} aria-label={title}>
      <h3>
        {title} <span>{items.length}</span>
      </h3>
      <p className={styles.lead}>
        {lead} {children}
      </p>
      <ul>
        {items.map((judged) => (
          <FinderRow key={judged.park.slug} judged={judged} />
        ))}
      </ul>
    </section>
  );
}
