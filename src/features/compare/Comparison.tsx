import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedSources } from '#blocks/cited/CitedSources.tsx';
import { MapCredit } from '#blocks/map/MapCredit.tsx';
import { selectComparison } from '#data/select-comparison.ts';
import type { ComparedPark, CompareSlice } from '#data/slices/compare.ts';
import { moveItem } from '#lib/move-item.ts';
import { useKeepFocus } from '#lib/use-keep-focus.ts';
import type { ColumnActions } from './ColumnHead.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CompareTools } from './CompareTools.tsx';
import { FoldedRows } from './FoldedRows.tsx';
import type { CompareActions, CompareState } from './use-compare-state.ts';

interface ComparisonProps {
  slice: CompareSlice;
  parks: readonly ComparedPark[];
  rows: CompareState['rows'];
  actions: CompareActions;
}

/** The table with what changes it above and what it folds away below. */
export function Comparison({ slice, parks, rows, actions }: ComparisonProps) {
  const { t } = useTranslation('compare');
  const all = useMemo(() => selectComparison(slice, parks), [slice, parks]);
  const [message, setMessage] = useState('');
  const keepFocus = useKeepFocus();
  const shown = all.filter((row) => row.state === 'different' || (row.state === 'equal' && rows === 'all'));
  const slugs = parks.map((park) => park.slug);

  const columns: ColumnActions = {
    remove(park) {
      actions.choose((now) => now.filter((slug) => slug !== park.slug));
      setMessage(t('column.removed', { name: park.shortName }));
    },
    move(park, to, buttonId) {
      if (to < 0 || to >= slugs.length) return;
      actions.reorder((now) => moveItem(now, park.slug, to));
      keepFocus(buttonId);
      setMessage(t('column.moved', { name: park.shortName, place: to + 1, count: slugs.length }));
    },
  };

  function add(park: ComparedPark): void {
    actions.choose((now) => [...now.filter((slug) => slug !== park.slug), park.slug]);
    setMessage(t('column.added', { name: park.shortName }));
  }

  return (
    <>
      <CompareTools slice={slice} chosen={slugs} rows={rows} onRows={actions.showRows} onAdd={add} />
      <p className="visually-hidden" role="status">
        {message}
      </p>
      <CitedSources of={parks}>
        <CompareTable slice={slice} parks={parks} rows={shown} columns={columns} />
        <FoldedRows rows={all} equalHidden={rows === 'different'} onShowAll={() => actions.showRows('all')} />
        <MapCredit reviewNumber={slice.mapReviewNumber} />
      </CitedSources>
    </>
  );
}
