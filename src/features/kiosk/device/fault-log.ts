/** What went wrong on the device, for the technician. In memory and with a limit: a kiosk runs for weeks. */
export interface Fault {
  /** When it last happened. */
  readonly at: Date;
  readonly text: string;
  /** The same one after the other is one entry. */
  readonly count: number;
}

export interface FaultLog {
  add: (cause: unknown) => void;
  read: () => readonly Fault[];
}

const MOST = 50;
const LONGEST = 300;

function textOf(cause: unknown): string {
  const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return text.slice(0, LONGEST);
}

export function createFaultLog(now: () => Date): FaultLog {
  let faults: readonly Fault[] = [];
  return {
    read: () => faults,
    add(cause) {
      const text = textOf(cause);
      const last = faults.at(-1);
      const isRepeated = last?.text === text;
      const before = isRepeated ? faults.slice(0, -1) : faults;
      faults = [...before, { at: now(), text, count: isRepeated ? last.count + 1 : 1 }].slice(-MOST);
    },
  };
}

/** Writes down what nobody caught. @returns what ends it */
export function logUncaught(target: EventTarget, log: FaultLog): () => void {
  const handleError = (event: Event): void => log.add(event instanceof ErrorEvent ? (event.error ?? event.message) : event.type);
  const handleRejection = (event: Event): void => log.add('reason' in event ? event.reason : event.type);
  target.addEventListener('error', handleError);
  target.addEventListener('unhandledrejection', handleRejection);
  return () => {
    target.removeEventListener('error', handleError);
    target.removeEventListener('unhandledrejection', handleRejection);
  };
}
