import { isLang, LANGS, type Lang } from '#i18n/languages.ts';
import { readList, readOrdered } from './params.ts';

/** Kinds of slides, in the order of a show. */
export const SLIDE_KINDS = ['opening', 'area', 'title', 'where', 'numbers', 'anchors', 'policies', 'contact', 'closing'] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** Seconds a slide stands while the show runs by itself. */
export const AUTO_SECONDS = { least: 3, most: 120, usual: 15 } as const;

/** What is shown and how: the part of a show that its editor chooses. */
export interface StageChoice {
  /** Slugs in the order of the show; empty for all parks in catalogue order. */
  parks: readonly string[];
  /** Kinds of slides; empty for all. */
  kinds: readonly SlideKind[];
  /** Second language on the slides. */
  second: Lang | null;
  /** Seconds a slide stands while the show runs by itself; null where it never does. */
  auto: number | null;
  theme: 'dark' | 'light';
}

/** A show at one moment. All of it is in the address, so that a reload or another laptop goes on exactly here. */
export interface StageState extends StageChoice {
  /** Id of the slide; null for the first. */
  slide: string | null;
  /** The show that would run by itself stands still. */
  isHeld: boolean;
  isBlank: boolean;
}

/** What a parameter of the address is read against. */
interface Known {
  slugs: readonly string[];
  /** First language: a second one must differ. */
  lang: Lang;
}

interface Read<Value> {
  value: Value;
  /** Given values that mean nothing here. */
  unknown: readonly string[];
}

interface Param<Value> {
  name: string;
  read: (params: URLSearchParams, known: Known) => Read<Value>;
  /** Text of the address; empty where the usual value needs none. */
  write: (value: Value) => string;
}

/** Reads one value; what `parse` does not know is dropped. */
function single<Value>(name: string, usual: Value, parse: (text: string, known: Known) => Value | undefined): Param<Value>['read'] {
  return (params, known) => {
    const text = params.get(name);
    if (!text) return { value: usual, unknown: [] };
    const value = parse(text, known);
    return value === undefined ? { value: usual, unknown: [text] } : { value, unknown: [] };
  };
}

function yes(name: string): Param<boolean> {
  return { name, read: single(name, false, (text) => (text === 'yes' ? true : undefined)), write: (value) => (value ? 'yes' : '') };
}

const SLIDE_ID = /^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/;

function parseSeconds(text: string): number | undefined {
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return seconds >= AUTO_SECONDS.least && seconds <= AUTO_SECONDS.most ? seconds : undefined;
}

/** The one schema of the stage, its editor and its notes: a public contract, see docs/URLS.md. */
export const STAGE_PARAMS: { readonly [Field in keyof StageState]: Param<StageState[Field]> } = {
  parks: {
    name: 'parks',
    read(params, { slugs }) {
      const { values, unknown } = readOrdered(params, 'parks', { allowed: slugs, most: slugs.length });
      return { value: values, unknown };
    },
    write: (slugs) => slugs.join(),
  },
  kinds: {
    name: 'slides',
    read(params) {
      const { values, unknown } = readList(params, 'slides', SLIDE_KINDS);
      return { value: values, unknown };
    },
    write: (kinds) => kinds.join(),
  },
  second: {
    name: 'with',
    read: single<Lang | null>('with', null, (text, { lang }) => (isLang(text) && text !== lang ? text : undefined)),
    write: (lang) => lang ?? '',
  },
  auto: { name: 'auto', read: single<number | null>('auto', null, parseSeconds), write: (seconds) => (seconds === null ? '' : String(seconds)) },
  theme: {
    name: 'theme',
    read: single<StageState['theme']>('theme', 'dark', (text) => (text === 'light' || text === 'dark' ? text : undefined)),
    write: (theme) => (theme === 'light' ? 'light' : ''),
  },
  slide: {
    name: 'slide',
    read: single<string | null>('slide', null, (text) => (SLIDE_ID.test(text) ? text : undefined)),
    write: (id) => id ?? '',
  },
  isHeld: yes('hold'),
  isBlank: yes('blank'),
};

/** State of a show from its address, and what of the address means nothing here. */
export function readStage(params: URLSearchParams, known: Known): { state: StageState; dropped: string[] } {
  const { parks, kinds, second, auto, theme, slide, isHeld, isBlank } = STAGE_PARAMS;
  const read = {
    parks: parks.read(params, known),
    kinds: kinds.read(params, known),
    second: second.read(params, known),
    auto: auto.read(params, known),
    theme: theme.read(params, known),
    slide: slide.read(params, known),
    isHeld: isHeld.read(params, known),
    isBlank: isBlank.read(params, known),
  };
  return {
    state: {
      parks: read.parks.value,
      kinds: read.kinds.value,
      second: read.second.value,
      auto: read.auto.value,
      theme: read.theme.value,
      slide: read.slide.value,
      isHeld: read.isHeld.value,
      isBlank: read.isBlank.value,
    },
    dropped: Object.values(read).flatMap(({ unknown }) => unknown),
  };
}

/** Query string of a show, without "?": short, in a fixed order, slugs and lists readable. */
export function writeStage(state: StageState): string {
  const { parks, kinds, second, auto, theme, slide, isHeld, isBlank } = STAGE_PARAMS;
  const pairs: [string, string][] = [
    [parks.name, parks.write(state.parks)],
    [kinds.name, kinds.write(state.kinds)],
    [second.name, second.write(state.second)],
    [auto.name, auto.write(state.auto)],
    [theme.name, theme.write(state.theme)],
    [slide.name, slide.write(state.slide)],
    [isHeld.name, isHeld.write(state.isHeld)],
    [isBlank.name, isBlank.write(state.isBlank)],
  ];
  return pairs
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}=${text}`)
    .join('&');
}

/** Language of the wall that a notes window belongs to; the notes themselves may be read in another. */
export const WALL_PARAM = 'wall';

export function readWallLang(params: URLSearchParams, lang: Lang): Lang {
  return LANGS.find((known) => known === params.get(WALL_PARAM)) ?? lang;
}
