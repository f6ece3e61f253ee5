import type { Lang } from '#i18n/languages.ts';
import { readOrdered } from '#routing/params.ts';
import { type CardOrder, KIOSK_PARAMETER_NAMES, KIOSK_PARAMETERS, LAST_HOUR, RELOAD_OFF } from './kiosk-parameters.ts';

export interface KioskSettings {
  /** Seconds without a touch until the question whether anyone is there. */
  idle: number;
  /** Seconds from the question to the reset. */
  warn: number;
  /** Seconds a card stands. */
  card: number;
  order: CardOrder;
  /** Language the kiosk begins in and goes back to. */
  start: Lang;
  /** Parks of the kiosk, in the order of the parameter or of the catalogue. */
  parks: string[];
  /** Hour of the day from which the page is loaded anew; null for never. */
  reload: number | null;
}

/** A part of the address that is not as documented. For the technician, never for visitors. */
export interface SettingsProblem {
  name: string;
  value: string;
  /** "value": not allowed; "name": there is no such parameter; "park": no such park. */
  fault: 'value' | 'name' | 'park';
}

interface Context {
  /** Language of the address. */
  lang: Lang;
  slugs: readonly string[];
  /** Parameters that hold what a visitor is looking at. */
  others: readonly string[];
}

class Reader {
  readonly problems: SettingsProblem[] = [];
  private readonly params: URLSearchParams;

  constructor(params: URLSearchParams) {
    this.params = params;
  }

  private reject(name: string, value: string, fault: SettingsProblem['fault'] = 'value'): void {
    this.problems.push({ name, value, fault });
  }

  number(name: 'idle' | 'warn' | 'card'): number {
    const { initial, least, most } = KIOSK_PARAMETERS[name];
    const text = this.params.get(name);
    if (text === null) return initial;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.reject(name, text);
    return initial;
  }

  word<Word extends string>(name: 'order' | 'start', words: readonly Word[], initial: Word): Word {
    const text = this.params.get(name);
    const known = words.find((word) => word === text);
    if (text !== null && known === undefined) this.reject(name, text);
    return known ?? initial;
  }

  parks(slugs: readonly string[]): string[] {
    const { values, unknown } = readOrdered(this.params, 'parks', { allowed: slugs, most: slugs.length });
    for (const slug of unknown) this.reject('parks', slug, 'park');
    return values.length > 0 ? values : [...slugs];
  }

  hour(): number | null {
    const { initial } = KIOSK_PARAMETERS.reload;
    const text = this.params.get('reload');
    if (text === null) return initial;
    if (text === RELOAD_OFF) return null;
    if (/^\d{1,2}$/.test(text) && Number(text) <= LAST_HOUR) return Number(text);
    this.reject('reload', text);
    return initial;
  }

  unknownNames(others: readonly string[]): void {
    const known: readonly string[] = [...KIOSK_PARAMETER_NAMES, ...others];
    for (const [name, value] of this.params) if (!known.includes(name)) this.reject(name, value, 'name');
  }
}

/** The settings of an address and what in it is wrong. A wrong value counts as not given: the kiosk always runs. */
export function readKioskSettings(params: URLSearchParams, { lang, slugs, others }: Context): { settings: KioskSettings; problems: SettingsProblem[] } {
  const reader = new Reader(params);
  const settings: KioskSettings = {
    idle: reader.number('idle'),
    warn: reader.number('warn'),
    card: reader.number('card'),
    order: reader.word('order', KIOSK_PARAMETERS.order.words, KIOSK_PARAMETERS.order.initial),
    start: reader.word('start', KIOSK_PARAMETERS.start.words, lang),
    parks: reader.parks(slugs),
    reload: reader.hour(),
  };
  reader.unknownNames(others);
  return { settings, problems: reader.problems };
}

/** The part of an address that sets up the kiosk: what stays when a visitor leaves. */
export function settingsOnly(params: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of KIOSK_PARAMETER_NAMES) {
    const value = params.getAll(name).join(',');
    if (value !== '') kept.set(name, value);
  }
  return kept;
}
