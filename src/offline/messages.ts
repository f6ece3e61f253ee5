import type { Lang } from '#i18n/languages.ts';

/** What pages say to the service worker. */
export type ToWorker =
  /** Which build are you? Answered on the port with its name. */
  | { type: 'which-build' }
  /** Take over from the build in use, also for pages that are open. */
  | { type: 'take-over' }
  /** A page has opened: what it was made of, to be kept, and the time to clear away what nobody uses. */
  | { type: 'opened'; build: string; paths: string[]; texts: [path: string, text: string][] }
  /** What the device keeps has changed. */
  | { type: 'kept-changed' };

/** What the service worker says to pages. */
export type FromWorker =
  /** Which build are you? Answered on the port with its name. */
  { type: 'which-build' } | { type: 'state'; isReachable: boolean; keptLangs: readonly Lang[] };

/** A page or a worker that has to start first, on a slow device. */
const PATIENCE = 20_000;

/** Asks and waits for one answer; null when none comes. */
export function ask(target: { postMessage(message: ToWorker | FromWorker, transfer: Transferable[]): void }, milliseconds = PATIENCE): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const finish = (answer: unknown): void => {
      port1.close();
      resolve(typeof answer === 'string' ? answer : null);
    };
    port1.onmessage = (event) => finish(event.data);
    setTimeout(() => finish(null), milliseconds);
    target.postMessage({ type: 'which-build' }, [port2]);
  });
}
