import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareSlice } from '#data/slices/compare.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import styles from './CompareView.module.css';
import { Comparison } from './Comparison.tsx';
import { ParkPicker } from './ParkPicker.tsx';
import type { CompareActions, CompareState } from './use-compare-state.ts';

interface CompareViewProps {
  slice: CompareSlice;
  state: CompareState;
  actions: CompareActions;
}

/** Two to four parks on the same rows; with fewer, the choice of them. */
export function CompareView({ slice, state, actions }: CompareViewProps) {
  const { t } = useTranslation('compare');
  const parks = useMemo(() => state.slugs.flatMap((slug) => slice.parks.filter((park) => park.slug === slug)), [slice.parks, state.slugs]);
  const isChosen = parks.length > 1;
  return (
    <div className={styles.view} data-print={isChosen ? 'landscape' : undefined}>
      <PageTitle title={isChosen ? t('titleOf', { count: parks.length }) : t('title')}>
        <p>{isChosen ? t('leadOf') : t('lead')}</p>
      </PageTitle>
      <div className={`page ${styles.body}`}>
        <Dropped state={state} slice={slice} />
        {isChosen ? (
          <Comparison slice={slice} parks={parks} rows={state.rows} actions={actions} />
        ) : (
          <ParkPicker key={state.slugs.join()} parks={slice.parks} chosen={state.slugs} onChoose={(slugs) => actions.choose(() => slugs)} />
        )}
      </div>
    </div>
  );
}

/** What of the link is not shown, and why. */
function Dropped({ state, slice }: { state: CompareState; slice: CompareSlice }) {
  const { t } = useTranslation('compare');
  const names = slice.parks.filter((park) => state.beyond.includes(park.slug)).map((park) => park.shortName);
  if (state.dropped.length === 0 && names.length === 0) return null;
  return (
    <div role="alert" className={styles.dropped}>
      {state.dropped.length > 0 && <p>{t('dropped', { names: state.dropped.join(', ') })}</p>}
      {names.length > 0 && <p>{t('beyond', { names: names.join(t('separator')) })}</p>}
    </div>
  );
}
