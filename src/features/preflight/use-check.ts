import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useHydrated } from '#lib/use-hydrated.ts';
import { type CheckState, readCheck, writeCheck } from '#routing/check-params.ts';

const NOTHING = new URLSearchParams();

interface CheckControl {
  state: CheckState;
  dropped: readonly string[];
  set: (changes: Partial<CheckState>) => void;
}

/** What is checked, in the address: a link gives the same check on another device. */
export function useCheck(slugs: readonly string[]): CheckControl {
  const [params, setParams] = useSearchParams();
  const given = useHydrated() ? params : NOTHING;
  const { state, dropped } = readCheck(given, slugs);
  const set = useCallback(
    (changes: Partial<CheckState>) => setParams((now) => new URLSearchParams(writeCheck({ ...readCheck(now, slugs).state, ...changes })), { replace: true }),
    [setParams, slugs],
  );
  return { state, dropped, set };
}
