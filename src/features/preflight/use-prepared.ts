import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Keep, useKeep } from '#blocks/offline/use-keep.ts';
import type { SiteReadings } from '#data/preflight/readings.ts';
import { LANGS } from '#i18n/languages.ts';
import { BUILD_ID } from '#lib/build-id.ts';
import { offlineState } from '#offline/live.ts';
import { covers, type Selection, selectFiles, shareKeys } from '#offline/pack.ts';
import { rehearse } from '#offline/rehearse.ts';
import { readWorker } from './read/read-worker.ts';

interface Wanted {
  /** Slugs of the parks whose files come along; empty for all. */
  readonly parks: readonly string[];
  readonly slugs: readonly string[];
  readonly dataDate: string;
  readonly publicUrl: string;
  /** Every page of the site, as paths below the base path. */
  readonly pages: readonly string[];
}

export interface Prepared {
  readonly keep: Keep;
  readonly site: SiteReadings;
  readonly isKept: boolean;
  /** Files that come along; null until the list is known. */
  readonly count: number | null;
  /** Reads everything back once more. */
  readonly readAgain: () => void;
}

const WORK = { rest: 'rest', fetching: 'busy', checking: 'busy', failed: 'failed', checked: 'checked' } as const;
/** Stands for the choice until the list of files is known: all, which is what no choice means. */
const WHOLE: Selection = { langs: LANGS, share: 'all', data: true };

/** The chosen parks, and the files of all pages that are no park. */
function selectionOf(keys: readonly string[], { parks, slugs }: Wanted): Selection {
  if (parks.length === 0) return WHOLE;
  return { ...WHOLE, share: keys.filter((key) => !slugs.includes(key) || parks.includes(key)) };
}

/** What is prepared, whether it is whole, and whether it answers with the network cut off. */
export function usePrepared(wanted: Wanted): Prepared {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const selection = useMemo(() => selectionOf(keys, wanted), [keys, wanted]);
  const keep = useKeep(selection);
  const { pack, state, work } = keep;
  useEffect(() => setKeys(pack ? shareKeys(pack) : []), [pack]);

  const isCovered = covers(keep.kept, selection);
  const isKept = isCovered && state !== null && state.present === state.total;
  useReadBack(keep, isKept, selection);
  const isSound = isKept && work.step === 'checked' && work.missing.length === 0;
  const rehearsal = useRehearsal(isSound ? pack : null, selection, wanted.pages);
  const { worker, askAgain } = useWorker();
  const { isUpdateReady } = useSyncExternalStore(offlineState.subscribe, offlineState.read, offlineState.read);

  const site: SiteReadings = {
    support: keep.support,
    state,
    isCovered,
    work: WORK[work.step],
    checked: work.step === 'checked' ? { total: work.total, missing: work.missing.length } : null,
    rehearsal,
    isRehearsing: isSound && rehearsal === null,
    worker,
    isUpdateReady,
    build: BUILD_ID,
    dataDate: wanted.dataDate,
    publicUrl: wanted.publicUrl,
  };
  const count = useMemo(() => pack && selectFiles(pack, selection).length, [pack, selection]);

  function readAgain(): void {
    askAgain();
    if (isKept) keep.check();
  }

  return { keep, site, isKept, count, readAgain };
}

/** Reads back what is kept, once for each choice: a name in a list is no file. A download has done so itself. */
function useReadBack(keep: Keep, isKept: boolean, selection: Selection): void {
  const done = useRef<Selection | null>(null);
  const { step } = keep.work;
  const { check } = keep;
  useEffect(
    function readBack() {
      if (step === 'fetching') done.current = selection;
      if (!isKept || done.current === selection || step === 'fetching' || step === 'checking') return;
      done.current = selection;
      check();
    },
    [isKept, selection, step, check],
  );
}

/** Asks for everything with the network cut off, as soon as everything is there. */
function useRehearsal(pack: Keep['pack'], selection: Selection, pages: readonly string[]): SiteReadings['rehearsal'] {
  const [result, setResult] = useState<SiteReadings['rehearsal']>(null);
  useEffect(
    function tryWithoutNetwork() {
      if (!pack) return;
      let isCurrent = true;
      const files = selectFiles(pack, selection).map(({ path }) => path);
      rehearse(pack, { pages, files }).then(
        (failed) => isCurrent && setResult({ pages: pages.length, files: files.length, failed: failed.length }),
        () => isCurrent && setResult({ pages: pages.length, files: files.length, failed: pages.length + files.length }),
      );
      return () => {
        isCurrent = false;
        setResult(null);
      };
    },
    [pack, selection, pages],
  );
  return result;
}

function useWorker() {
  const [worker, setWorker] = useState<SiteReadings['worker']>(null);
  const [asked, setAsked] = useState(0);
  useEffect(
    function askWorker() {
      let isCurrent = true;
      // Asked anew each time somebody wants to know.
      void asked;
      void readWorker().then((found) => isCurrent && setWorker(found));
      return () => {
        isCurrent = false;
      };
    },
    [asked],
  );
  return { worker, askAgain: () => setAsked((times) => times + 1) };
}
