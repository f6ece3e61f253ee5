import { useCallback } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';
import { type CheckState, readCheck, writeCheck } from '#routing/check-params.ts';
import { useAddressParams } from '#routing/use-address-params.ts';

const NOTHING = new URLSearchParams();

/** What follows from the check in the address. */
export type ChangesOf = (now: CheckState) => Partial<CheckState>;

interface CheckControl {
  state: CheckState;
  dropped: readonly string[];
  set: (changesOf: ChangesOf) => void;
}

/** What is checked, in the address: a link gives the same check on another device. */
export function useCheck(slugs: readonly string[]): CheckControl {
  const [params, changeParams] = useAddressParams();
  const given = useHydrated() ? params : NOTHING;
  const { state, dropped } = readCheck(given, slugs);
  const set = useCallback(
    (changesOf: ChangesOf) =>
      changeParams((now) => {
        const { state: current } = readCheck(now, slugs);
        return new URLSearchParams(writeCheck({ ...current, ...changesOf(current) }));
      }),
    [changeParams, slugs],
  );
  return { state, dropped, set };
}
