import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILD_ID } from '#lib/build-id.ts';
import { offlineState } from './live.ts';
import type { ToWorker } from './messages.ts';
import { applyUpdate, updateReady, watchUpdates } from './updates.ts';

class FakeWorker extends EventTarget {
  readonly told: string[] = [];
  readonly build: string;
  readonly state: ServiceWorkerState;
  constructor(build: string, state: ServiceWorkerState) {
    super();
    this.build = build;
    this.state = state;
  }
  postMessage(message: ToWorker, [port]: MessagePort[] = []): void {
    if (message.type === 'which-build') port?.postMessage(this.build);
    else this.told.push(message.type);
  }
}

class FakeContainer extends EventTarget {
  readonly controller = null;
  readonly getRegistration: () => Promise<ServiceWorkerRegistration>;
  constructor(registration: ServiceWorkerRegistration) {
    super();
    this.getRegistration = () => Promise.resolve(registration);
  }
}

const reload = vi.fn<() => void>();
let requests = 0;

/** A browser with a worker of this build in use and perhaps another that waits. */
function browserWith(waiting: FakeWorker | null) {
  const active = new FakeWorker(BUILD_ID, 'activated');
  const registration = Object.assign(new EventTarget(), { installing: null, waiting, active }) as unknown as ServiceWorkerRegistration;
  const serviceWorker = new FakeContainer(registration);
  vi.stubGlobal('navigator', { serviceWorker });
  return { registration, changeController: () => serviceWorker.dispatchEvent(new Event('controllerchange')) };
}

/** Lets what the ports of a channel carry arrive. */
const arrive = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('window', { location: { reload } });
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => Array.from({ length: requests }));
  offlineState.change({ isUpdateReady: false });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  reload.mockReset();
  requests = 0;
});

describe('applyUpdate', () => {
  it('reloads at once when the other build is in use already', async () => {
    browserWith(null);
    await applyUpdate();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('reloads once, when the waiting build has taken over', async () => {
    const waiting = new FakeWorker('other', 'installed');
    const { changeController } = browserWith(waiting);
    await applyUpdate();
    expect([waiting.told, reload.mock.calls.length]).toEqual([['take-over'], 0]);
    changeController();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever, and asks again for a page whose answer went with the old worker', async () => {
    const { changeController } = browserWith(new FakeWorker('other', 'installed'));
    await applyUpdate();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reload).toHaveBeenCalledTimes(1);
    changeController();
    expect(reload).toHaveBeenCalledTimes(2);
  });
});

describe('watchUpdates', () => {
  it('says that another build is ready, and leaves it waiting', async () => {
    const waiting = new FakeWorker('other', 'installed');
    await watchUpdates(browserWith(waiting).registration);
    await vi.waitFor(() => expect(updateReady()).toBe(true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting.told).toEqual([]);
  });

  it('lets the build of the page take over when the page asks for nothing more', async () => {
    const waiting = new FakeWorker(BUILD_ID, 'installed');
    await watchUpdates(browserWith(waiting).registration);
    for (let seconds = 0; seconds < 5; seconds += 1) {
      requests += 1;
      await arrive();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(waiting.told).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([waiting.told, updateReady()]).toEqual([['take-over'], false]);
  });
});
