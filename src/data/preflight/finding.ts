import type { ParseKeys } from 'i18next';
import type { Purpose } from '#routing/check-params.ts';

/** What is looked at, in the order of the list. */
export const SITE_CHECKS = ['kept', 'answers', 'worker', 'data', 'codes', 'fonts', 'glyphs', 'persist', 'room'] as const;
export const DEVICE_CHECKS = ['power', 'wake', 'clock', 'motion', 'contrast', 'sound'] as const;
export const SHOW_CHECKS = ['view', 'fullScreen', 'keys', 'notes', 'channel', 'screens', 'touch'] as const;

export type CheckId = (typeof SITE_CHECKS)[number] | (typeof DEVICE_CHECKS)[number] | (typeof SHOW_CHECKS)[number];

/** A kiosk has no clicker, no notes and no second screen; a stage needs no touch. */
const NOT_FOR: Record<Purpose, readonly CheckId[]> = { stage: ['touch'], kiosk: ['keys', 'notes', 'channel', 'screens'] };

export const CHECK_GROUPS = ['site', 'device', 'show'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

const OF_GROUP: Record<CheckGroup, readonly CheckId[]> = { site: SITE_CHECKS, device: DEVICE_CHECKS, show: SHOW_CHECKS };

/** The checks of a group that a purpose needs. */
export function checksOf(group: CheckGroup, purpose: Purpose): CheckId[] {
  return OF_GROUP[group].filter((id) => !NOT_FOR[purpose].includes(id));
}

/**
 * How a check stands: in order; something has to be done; a person has to press something first; worth knowing, nothing to do;
 * not known yet.
 */
export type Verdict = 'ok' | 'todo' | 'ask' | 'note' | 'wait';

/** A value of a sentence, put into the reader's form where it is shown. */
export type Value =
  | string
  | number
  | { readonly bytes: number }
  | { readonly percent: number }
  /** A moment: its date, or its time in a zone; without one in the zone of the device. */
  | { readonly day: number }
  | { readonly clock: number; readonly zone?: string }
  /** A date of the data. */
  | { readonly asOf: string };

export interface Finding {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** The sentence: what was found, or the one thing to do. */
  readonly say: ParseKeys<'preflight'>;
  readonly values?: Readonly<Record<string, Value>>;
}

/** A finding without the check it belongs to. */
export type Judgement = Omit<Finding, 'id'>;

export const WAIT: Judgement = { verdict: 'wait', say: 'wait' };

/** True for what somebody still has to do. */
export function isOpen({ verdict }: Finding): boolean {
  return verdict === 'todo' || verdict === 'ask';
}
