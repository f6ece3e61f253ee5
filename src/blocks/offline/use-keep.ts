import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { KeepError, type KeepFailure } from '#offline/download.ts';
import { canKeep, type DeviceState, keep, readDevice, readPack, readRoom, removeKept, verify } from '#offline/keep.ts';
import { type Pack, type PackFile, type Selection, selectFiles, sizeOf } from '#offline/pack.ts';
import { presentBytes } from '#offline/verify.ts';

type Work =
  | { step: 'rest' }
  | { step: 'fetching' | 'checking'; done: number; total: number }
  | { step: 'failed'; reason: KeepFailure }
  /** All files were read back; `missing` names those that were not there or damaged. */
  | { step: 'checked'; total: number; missing: readonly PackFile[] };

export interface Keep {
  /** "loading" until it is known what can be kept. */
  support: 'loading' | 'none' | 'there';
  pack: Pack | null;
  /** Bytes of the wanted files, and those of them that are on the device; null until it is known. */
  state: { present: number; total: number } | null;
  /** What the device keeps; null when nothing was asked for. */
  kept: Selection | null;
  work: Work;
  /** Whether the browser has promised not to clear what is kept. */
  isPersistent: boolean;
  start: () => void;
  cancel: () => void;
  remove: () => void;
  /** Reads everything back and compares it with the list. */
  check: () => void;
}

const REST: Work = { step: 'rest' };

function reasonOf(error: unknown): KeepFailure {
  return error instanceof KeepError ? error.reason : 'storage';
}

/** Keeps a selection on the device: what is there, what is under way, and why it ended. A null selection waits. */
export function useKeep(wanted: Selection | null): Keep {
  const [pack, setPack] = useState<Pack | null>(null);
  const [support, setSupport] = useState<Keep['support']>('loading');
  const [device, setDevice] = useState<DeviceState | null>(null);
  const [work, setWork] = useState<Work>(REST);
  const [isPersistent, setPersistent] = useState(false);
  const running = useRef<AbortController | null>(null);

  useEffect(function loadPack() {
    let isCurrent = true;
    const settle = (found: Pack | null, failure: Work = REST): void => {
      if (!isCurrent) return;
      setPack(found);
      setSupport(canKeep() ? 'there' : 'none');
      setWork(failure);
    };
    if (canKeep()) readPack().then(settle, (error) => settle(null, { step: 'failed', reason: reasonOf(error) }));
    else settle(null);
    return () => {
      isCurrent = false;
      // A download does not outlive the page that shows it; what has come stays.
      running.current?.abort();
    };
  }, []);

  const look = useCallback(async () => {
    if (!canKeep()) return;
    try {
      setDevice(await readDevice());
      setPersistent((await readRoom())?.isPersistent ?? false);
    } catch {
      setWork({ step: 'failed', reason: 'storage' });
    }
  }, []);

  const state = useMemo(() => {
    if (!pack || !wanted || !device) return null;
    const files = selectFiles(pack, wanted);
    return { present: presentBytes(files, device.hashes), total: sizeOf(files) };
  }, [pack, wanted, device]);

  useEffect(
    function lookAtDevice() {
      void look();
    },
    [look],
  );

  const start = useCallback(async () => {
    if (!pack || !wanted || running.current) return;
    const control = new AbortController();
    running.current = control;
    const report = (step: 'fetching' | 'checking') => (done: number, total: number) => setWork({ step, done, total });
    try {
      await keep(pack, wanted, { onProgress: report('fetching'), onCheck: report('checking'), signal: control.signal });
      // Keeping ends with reading everything back.
      setWork({ step: 'checked', total: selectFiles(pack, wanted).length, missing: [] });
    } catch (error) {
      setWork(control.signal.aborted ? REST : { step: 'failed', reason: reasonOf(error) });
    } finally {
      running.current = null;
      await look();
    }
  }, [pack, wanted, look]);

  const remove = useCallback(async () => {
    await removeKept();
    setWork(REST);
    await look();
  }, [look]);

  const check = useCallback(async () => {
    if (!pack || !wanted) return;
    const missing = await verify(pack, wanted, (done, total) => setWork({ step: 'checking', done, total }));
    setWork({ step: 'checked', total: selectFiles(pack, wanted).length, missing });
    await look();
  }, [pack, wanted, look]);

  return {
    support,
    pack,
    state,
    kept: device?.selection ?? null,
    work,
    isPersistent,
    start: () => void start(),
    cancel: () => running.current?.abort(),
    remove: () => void remove(),
    check: () => void check(),
  };
}
