import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useShortlist } from '#blocks/shortlist/use-shortlist.ts';
import { shortlistStore } from '#data/shortlist-store.ts';
import type { ChosenPark, ShortlistSlice } from '#data/slices/shortlist.ts';
import { moveItem } from '#lib/move-item.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readOrdered } from '#routing/params.ts';
import { type Relation, relationOf } from './relation.ts';

export interface ShortlistPageState {
  /** Parks on the page, in order: those of the link, exactly as sent, or those of this device. */
  parks: ChosenPark[];
  /** How the list of the link stands to the device's own; null where the page shows the device's own. */
  relation: Relation | null;
  dropped: string[];
  /** Parks of the own list that the browser did not keep. */
  notKept: ChosenPark[];
  /** What was last done, said aloud; and whether it can be undone. */
  message: string;
  canUndo: boolean;
}

export interface ShortlistPageActions {
  move: (park: ChosenPark, to: number) => void;
  remove: (park: ChosenPark) => void;
  clear: () => void;
  undo: () => void;
  /** Takes the parks of the link into the device's own list. */
  save: (how: 'add' | 'replace') => void;
}

const NOTHING = new URLSearchParams();

/** The page of a shortlist: a link shows what it holds and changes nothing; without one the page is the device's own list. */
export function useShortlistPage(slice: ShortlistSlice): [ShortlistPageState, ShortlistPageActions] {
  const { t } = useTranslation('shortlist');
  const [params] = useSearchParams();
  const hydrated = useHydrated();
  const { slugs, kept } = useShortlist();
  const [done, setDone] = useState<{ message: string; before: readonly string[] | null }>({ message: '', before: null });
  const given = hydrated ? params : NOTHING;
  const state = useMemo(() => {
    const allowed = slice.parks.map((park) => park.slug);
    const pick = (list: readonly string[]): ChosenPark[] => list.flatMap((slug) => slice.parks.filter((park) => park.slug === slug));
    const link = given.has('parks') ? readOrdered(given, 'parks', { allowed, most: allowed.length }) : null;
    return {
      parks: pick(link ? link.values : slugs),
      relation: link && link.values.length > 0 ? relationOf(link.values, slugs) : null,
      dropped: link?.unknown ?? [],
      notKept: pick(slugs.filter((slug) => !kept.includes(slug))),
    };
  }, [slice.parks, given, slugs, kept]);

  /** Changes the device's own list and remembers it as it was. */
  function change(next: readonly string[], message: string): void {
    setDone({ message, before: slugs });
    shortlistStore.set(next);
  }

  const shown = state.parks.map((park) => park.slug);
  return [
    { ...state, message: done.message, canUndo: done.before !== null },
    {
      move(park, to) {
        if (to < 0 || to >= slugs.length) return;
        shortlistStore.set(moveItem(slugs, park.slug, to));
        setDone({ message: t('moved', { name: park.shortName, place: to + 1, count: slugs.length }), before: null });
      },
      remove: (park) =>
        change(
          slugs.filter((slug) => slug !== park.slug),
          t('removed', { name: park.shortName }),
        ),
      clear: () => change([], t('cleared')),
      save: (how) => change(how === 'add' ? [...slugs, ...shown] : shown, t('saved')),
      undo() {
        if (done.before) shortlistStore.set(done.before);
        setDone({ message: t('undone'), before: null });
      },
    },
  ];
}
