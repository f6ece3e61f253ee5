import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Writes the parameters that `next` makes of those in the address; the step back stays what it was unless `replace` is false. */
export type ChangeParams = (next: (now: URLSearchParams) => URLSearchParams, options?: { replace?: boolean }) => void;

/**
 * Parameters of the address as last drawn, and a change to them. A change starts from what the address says at this moment: the setter
 * of react-router starts from what was drawn, so the second of two quick answers would undo the first.
 */
export function useAddressParams(): [URLSearchParams, ChangeParams] {
  const [params, setParams] = useSearchParams();
  const change = useCallback<ChangeParams>(
    (next, { replace = true } = {}) => setParams(next(new URLSearchParams(window.location.search)), { replace, preventScrollReset: true }),
    [setParams],
  );
  return [params, change];
}
