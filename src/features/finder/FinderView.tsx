import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isAsked } from '#data/select-finder.ts';
import type { FinderPark } from '#data/slices/finder.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { PrintConditions } from '#ui/PrintConditions.tsx';
import { FinderForm } from './FinderForm.tsx';
import { FinderResults } from './FinderResults.tsx';
import styles from './FinderView.module.css';
import { useConditions } from './use-conditions.ts';
import { useFinder } from './use-finder.ts';

/** A few questions beside three lists: what passes, what passes as far as is known, and what fails and why. */
export function FinderView({ parks }: { parks: readonly FinderPark[] }) {
  const { t } = useTranslation(['finder', 'errors', 'common']);
  const state = useFinder(parks);
  const results = useRef<HTMLHeadingElement>(null);
  const conditions = useConditions(state.query);
  const asked = isAsked(state.query);
  return (
    <>
      <PageTitle title={t('title')}>
        <p>{t('lead')}</p>
      </PageTitle>
      <div className={`page ${styles.columns}`}>
        <FinderForm state={state} asked={asked} onShow={() => results.current?.focus()} />
        <section className={styles.results} aria-labelledby="finder-results">
          <h2 id="finder-results" ref={results} tabIndex={-1}>
            {t('results.title')}
          </h2>
          <PrintConditions label={t('common:print.conditions')} values={conditions} />
          {state.dropped.length > 0 && <p className={styles.dropped}>{t('errors:params.dropped', { names: state.dropped.join(', ') })}</p>}
          <FinderResults lists={state.lists} asked={asked} />
        </section>
      </div>
    </>
  );
}
