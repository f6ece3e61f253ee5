import type { ParkSlice } from '#data/slices/park.ts';
import type { Lang } from '#i18n/languages.ts';
import { phrasesOf } from '#lib/phrases.ts';
import { type ParkSheet, parkSheet } from './park-sheet.ts';
import type { Cut } from './sheet-plan.ts';
import { bestSlot, type CardSlot, slotPair } from './slots.ts';
import { linesOf } from './text-lines.ts';

type Tie = ParkSlice['enterprises'][number];

/** Companies of one role, for a line such as "Anchor company: HIT Satellite". */
export interface RoleGroup {
  role: Tie['role'];
  names: string[];
}

/** The name in large type: the short one where the full one takes more lines than there are; the full one then stands below it. */
interface CardName {
  title: string;
  fullName: string | null;
}

export interface ParkCard {
  kind: 'park';
  slice: ParkSlice;
  og: CardName & { industries: string[]; slot: CardSlot };
  poster: CardName & {
    slots: CardSlot[];
    companies: Cut<RoleGroup>;
    industries: string[];
  };
  sheet: ParkSheet;
}

/** Type sizes and widths of the cards in pixels, as in their style sheets. */
const OG = { width: 534, title: { zh: 68, en: 48, ru: 43 }, line: { zh: 28, en: 22, ru: 22 }, titleLines: { zh: 2, en: 3, ru: 3 }, textLines: 2 } as const;
const POSTER = { width: 662, title: { zh: 72, en: 58, ru: 52 }, line: 28, titleLines: 4 } as const;
/** What a poster has room for below a title of one line, of two, and of more. */
const ROOM = [
  { lines: 2, roles: 2, names: 3 },
  { lines: 2, roles: 2, names: 2 },
  { lines: 1, roles: 1, names: 2 },
] as const;
/** Semibold is wider than the text the estimate knows. */
const BOLD = 1.02;

function titleLines(text: string, lang: Lang, { title, width }: { title: Record<Lang, number>; width: number }): number {
  return linesOf(lang === 'zh' ? phrasesOf(text) : text, width / title[lang] / BOLD);
}

/** As many as fit into some lines, at least the first. */
function thatFit(items: readonly string[], columnEms: number, lines: number): string[] {
  const count = items.findLastIndex((_item, index) => linesOf(items.slice(0, index + 1).join(', '), columnEms) <= lines);
  return items.slice(0, Math.max(1, count + 1));
}

function nameOf({ name, shortName }: ParkSlice['park'], isLong: boolean): CardName {
  return isLong ? { title: shortName, fullName: name } : { title: name, fullName: null };
}

function ogOf({ park }: ParkSlice, lang: Lang): ParkCard['og'] {
  const lines = titleLines(park.name, lang, OG);
  const isLong = lines > OG.titleLines[lang];
  return {
    ...nameOf(park, isLong),
    industries: thatFit(park.industries, OG.width / OG.line[lang], isLong || (lang === 'zh' && lines > 1) ? 1 : OG.textLines),
    slot: bestSlot(park),
  };
}

/** Companies a source states to be in the park, by role. What is planned or inferred is for pages that have room to say so. */
function statedCompanies(ties: readonly Tie[], room: { roles: number; names: number }): Cut<RoleGroup> {
  const stated = ties.filter((tie) => tie.presence === 'stated');
  const groups: RoleGroup[] = [];
  for (const { role, name } of stated) {
    const group = groups.find((item) => item.role === role);
    if (group) group.names.push(name);
    else groups.push({ role, names: [name] });
  }
  const shown = groups.slice(0, room.roles).map(({ role, names }) => ({ role, names: names.slice(0, room.names) }));
  return { shown, more: stated.length - shown.flatMap(({ names }) => names).length };
}

function posterOf({ park, enterprises }: ParkSlice, lang: Lang): ParkCard['poster'] {
  const lines = titleLines(park.name, lang, POSTER);
  const room = ROOM[Math.min(lines, ROOM.length) - 1] ?? ROOM[0];
  return {
    ...nameOf(park, lines > POSTER.titleLines),
    slots: slotPair(park),
    companies: statedCompanies(enterprises, room),
    industries: thatFit(park.industries, POSTER.width / POSTER.line, room.lines),
  };
}

/** What the views of a park show, chosen from the slice of its page. */
export function parkCard(slice: ParkSlice, lang: Lang): ParkCard {
  return { kind: 'park', slice, og: ogOf(slice, lang), poster: posterOf(slice, lang), sheet: parkSheet(slice, lang) };
}
