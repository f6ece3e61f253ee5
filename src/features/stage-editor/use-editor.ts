import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import type { StagePark, StageSlice } from '#data/slices/fair/stage.ts';
import { stageStore } from '#data/stage/stage-store.ts';
import { useLang } from '#i18n/use-format.ts';
import { moveItem } from '#lib/move-item.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readStage, SLIDE_KINDS, type SlideKind, type StageState, writeStage } from '#routing/stage-params.ts';

interface Editor {
  show: StageState;
  chosen: StagePark[];
  others: StagePark[];
  /** What of the link means nothing here. */
  dropped: readonly string[];
  /** Whether the device keeps this show; null before anything was changed. */
  isKept: boolean | null;
  /** What was last done, said aloud. */
  message: string;
  set: (changes: Partial<StageState>) => void;
  add: (park: StagePark) => void;
  remove: (park: StagePark) => void;
  move: (park: StagePark, to: number) => void;
  clear: () => void;
  toggleKind: (kind: SlideKind) => void;
}

const NOTHING = new URLSearchParams();

/** What the wall found in its link and could not show there. */
function droppedOf(state: unknown): string[] {
  const found = state !== null && typeof state === 'object' && 'dropped' in state ? state.dropped : [];
  return Array.isArray(found) ? found.filter((value) => typeof value === 'string') : [];
}

/** Without a show in the address the editor goes on with the one kept on the device; one that was emptied by hand stays empty. */
function useKeptShow(isEmpty: boolean, take: (query: string) => void): void {
  const isOpened = useRef(false);
  useEffect(function goOnWithKeptShow() {
    if (isOpened.current) return;
    isOpened.current = true;
    const kept = isEmpty ? stageStore.read() : '';
    if (kept) take(kept);
  });
}

/** The show in the address, as on the wall; every change is kept on the device as well. */
export function useEditor(slice: StageSlice): Editor {
  const { t } = useTranslation('stage');
  const [params, setParams] = useSearchParams();
  const { state: handed } = useLocation();
  const hydrated = useHydrated();
  const lang = useLang();
  const [isKept, setKept] = useState<boolean | null>(null);
  const [message, setMessage] = useState('');
  const given = hydrated ? params : NOTHING;
  const slugs = slice.parks.map(({ slug }) => slug);
  const { state: show, dropped } = readStage(given, { slugs, lang });
  useKeptShow(params.size === 0, (query) => setParams(new URLSearchParams(query), { replace: true }));

  /** Changes the show as the address has it at this moment: two quick changes must not undo each other. */
  function change(changesOf: (current: StageState) => Partial<StageState>): void {
    const { state } = readStage(new URLSearchParams(window.location.search), { slugs, lang });
    const query = writeStage({ ...state, ...changesOf(state) });
    setKept(stageStore.keep(query));
    setParams(new URLSearchParams(query), { replace: true, state: handed });
  }

  function changeParks(next: (parks: readonly string[]) => readonly string[], said: string): void {
    change(({ parks }) => ({ parks: next(parks) }));
    setMessage(said);
  }

  return {
    show,
    chosen: show.parks.flatMap((slug) => slice.parks.filter((park) => park.slug === slug)),
    others: slice.parks.filter(({ slug }) => !show.parks.includes(slug)),
    dropped: [...new Set([...dropped, ...droppedOf(hydrated ? handed : null)])],
    isKept,
    message,
    set: (changes) => change(() => changes),
    add: (park) => changeParks((parks) => [...parks.filter((slug) => slug !== park.slug), park.slug], t('edit.added', { name: park.shortName })),
    remove: (park) => changeParks((parks) => parks.filter((slug) => slug !== park.slug), t('edit.removed', { name: park.shortName })),
    move(park, to) {
      if (to < 0 || to >= show.parks.length || show.parks[to] === park.slug) return;
      changeParks((parks) => moveItem(parks, park.slug, to), t('edit.moved', { name: park.shortName, place: to + 1, count: show.parks.length }));
    },
    clear: () => changeParks(() => [], t('edit.cleared')),
    toggleKind: (kind) => change(({ kinds }) => ({ kinds: toggledKinds(kinds, kind) })),
  };
}

/** All kinds are written as none, so that a link stays short and new kinds join it. */
function toggledKinds(kinds: readonly SlideKind[], kind: SlideKind): SlideKind[] {
  const shown = kinds.length === 0 ? SLIDE_KINDS : kinds;
  const next = SLIDE_KINDS.filter((known) => (known === kind ? !shown.includes(known) : shown.includes(known)));
  return next.length === SLIDE_KINDS.length ? [] : next;
}
