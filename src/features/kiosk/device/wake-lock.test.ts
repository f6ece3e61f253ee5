import { expect, it, vi } from 'vitest';
import { keepAwake } from './wake-lock.ts';

function device(request: (() => Promise<{ release: () => Promise<void> }>) | undefined) {
  let listener: () => void = () => undefined;
  let isVisible = true;
  return {
    given: {
      request,
      isVisible: () => isVisible,
      watch: (onChange: () => void) => {
        listener = onChange;
        return () => {
          listener = () => undefined;
        };
      },
    },
    turn(visible: boolean) {
      isVisible = visible;
      listener();
    },
  };
}

it('asks again whenever the page comes back into sight', async () => {
  const release = vi.fn(async () => undefined);
  const request = vi.fn(async () => ({ release }));
  const { given, turn } = device(request);
  const lock = keepAwake(given);
  await vi.waitFor(() => expect(lock.read()).toBe('held'));
  turn(false);
  turn(true);
  expect(request).toHaveBeenCalledTimes(2);
  lock.end();
  turn(true);
  expect(request).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(release).toHaveBeenCalled());
});

it('goes on where the browser refuses or does not know it', async () => {
  const refused = keepAwake(device(() => Promise.reject(new Error('battery'))).given);
  await vi.waitFor(() => expect(refused.read()).toBe('refused'));
  expect(keepAwake(device(undefined).given).read()).toBe('unknown');
});
