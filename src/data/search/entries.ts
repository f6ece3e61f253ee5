import type { Dataset } from '#data/dataset.ts';
import type { Text } from '#data/schema/base.ts';
import type { Enterprise, Platform } from '#data/schema/enterprise.ts';
import type { Park } from '#data/schema/park.ts';
import type { Policy } from '#data/schema/policy.ts';
import { SECTORS, type Sector } from '#data/vocabulary.ts';
import type { Lang } from '#i18n/languages.ts';
import { enterpriseAnchor, type PageRef, platformAnchor } from '#routing/paths.ts';
import type { SearchTexts } from './build-index.ts';
import { sectorName, sectorNames } from './sector-words.ts';
import { syllablesOf } from './sounds.ts';

/** What the search finds, in the order of the groups where nothing else decides. */
export const SEARCH_KINDS = ['park', 'enterprise', 'policy', 'platform', 'industry'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found: what its line shows and where it leads. */
export interface SearchEntry {
  kind: SearchKind;
  title: string;
  /** The Chinese name, where the title is another. */
  nameZh?: string;
  /** One syllable for every hanzi of the Chinese name, with spaces between. */
  syllables: string;
  /** What it is or does, one line. */
  note: string;
  /** Other names it is found by. */
  names: string[];
  sector?: Sector;
  mark?: { glyph: Park['glyph']; sector: Sector; precision: Park['location']['precision'] };
  link: { page: PageRef; search?: string; hash?: string };
}

export interface SearchRecord {
  entry: SearchEntry;
  texts: SearchTexts;
}

const inAll = ({ zh, en, ru }: Text): string[] => [zh, en, ru];

interface Named {
  kind: SearchKind;
  name: Text;
  aliases: readonly string[];
  /** What it does, for the line and for the search. */
  note: Text | null;
  about?: readonly Text[];
  link: SearchEntry['link'];
}

function recordOf({ kind, name, aliases, note, about = [], link }: Named, lang: Lang): SearchRecord {
  const title = name[lang];
  const own = [...new Set([title, name.zh])];
  const others = [...new Set([...inAll(name), ...aliases])].filter((text) => !own.includes(text));
  return {
    entry: {
      kind,
      title,
      ...(name.zh !== title && { nameZh: name.zh }),
      syllables: syllablesOf(name.zh).join(' '),
      note: note?.[lang] ?? '',
      names: others,
      link,
    },
    texts: { name: own, other: others, text: [...(note ? [note[lang], note.zh] : []), ...about.flatMap(inAll)] },
  };
}

/** The place a park shares is what many know it by. */
function parkRecord(park: Park, data: Dataset, lang: Lang): SearchRecord {
  const place = data.clusters.find(({ id }) => id === park.location.cluster);
  const record = recordOf(
    {
      kind: 'park',
      name: park.name,
      aliases: [...inAll(park.shortName), ...park.aliases.map(({ text }) => text)],
      note: null,
      about: [...park.industries, ...(place ? [place.name] : [])],
      link: { page: { page: 'park', slug: park.slug } },
    },
    lang,
  );
  const mark = { glyph: park.glyph, sector: park.sector, precision: park.location.precision };
  const { text } = record.texts;
  return {
    entry: { ...record.entry, note: park.industries.map((industry) => industry[lang]).join(' · '), mark },
    texts: { ...record.texts, text: [...text, ...sectorNames(park.sector)] },
  };
}

function enterpriseRecord(enterprise: Enterprise, lang: Lang): SearchRecord {
  const { id, name, aliases, legalName, listing, what } = enterprise;
  const record = recordOf(
    {
      kind: 'enterprise',
      name,
      aliases: [...aliases, ...(legalName ? [legalName] : []), ...(listing ? [listing.code] : [])],
      note: what,
      about: what ? [what] : [],
      link: { page: { page: 'enterprises' }, hash: enterpriseAnchor(id) },
    },
    lang,
  );
  return withSector(record, enterprise.sector);
}

function withSector({ entry, texts }: SearchRecord, sector: Sector): SearchRecord {
  return { entry: { ...entry, sector }, texts: { ...texts, text: [...texts.text, ...sectorNames(sector)] } };
}

function platformRecord(platform: Platform, lang: Lang): SearchRecord {
  const { id, name, aliases, what } = platform;
  const link = { page: { page: 'area' }, hash: platformAnchor(id) } as const;
  return withSector(recordOf({ kind: 'platform', name, aliases, note: what, link }, lang), platform.sector);
}

function policyRecord(policy: Policy, lang: Lang): SearchRecord {
  const titles = policy.documents.flatMap(({ title, number }) => [title, ...(number ? [number] : [])]);
  const link: SearchEntry['link'] = { page: { page: 'policy', id: policy.id } };
  return recordOf({ kind: 'policy', name: policy.name, aliases: [...policy.aliases, ...titles], note: policy.summary, link }, lang);
}

/** A sector leads to its parks in the list. */
function sectorRecord(sector: Sector, data: Dataset, lang: Lang): SearchRecord {
  const parks = data.parks.filter((park) => park.sector === sector);
  const [title, ...names] = [...new Set([sectorName(sector, lang), sectorName(sector, 'zh'), ...sectorNames(sector)])];
  const record = industryRecord({ name: { zh: sectorName(sector, 'zh'), en: sectorName(sector, 'en'), ru: sectorName(sector, 'ru') }, parks }, lang);
  return {
    entry: {
      ...record.entry,
      names: names.filter((name) => name !== record.entry.nameZh),
      sector,
      link: { page: { page: 'explore' }, search: `sector=${sector}` },
    },
    texts: { ...record.texts, name: [...record.texts.name, ...(title ? [title] : [])], other: names },
  };
}

/** An industry leads to the park that names it, or to the sectors of several. */
function industryRecord({ name, parks }: { name: Text; parks: readonly Park[] }, lang: Lang): SearchRecord {
  const [only, ...more] = parks;
  const sectors = [...new Set(parks.map((park) => park.sector))];
  const link: SearchEntry['link'] =
    only && more.length === 0 ? { page: { page: 'park', slug: only.slug } } : { page: { page: 'explore' }, search: `sector=${sectors.join(',')}` };
  const { entry, texts } = recordOf({ kind: 'industry', name, aliases: [], note: null, link }, lang);
  // In the data an industry stands inside a sentence.
  const title = entry.title.charAt(0).toUpperCase() + entry.title.slice(1);
  return { texts, entry: { ...entry, title, note: parks.map((park) => park.shortName[lang]).join(' · '), ...(sectors[0] && { sector: sectors[0] }) } };
}

function industryRecords(data: Dataset, lang: Lang): SearchRecord[] {
  const used = new Set(data.parks.map((park) => park.sector));
  const sectors = SECTORS.filter((sector) => used.has(sector)).map((sector) => sectorRecord(sector, data, lang));
  const industries = Map.groupBy(
    data.parks.flatMap((park) => park.industries.map((name) => ({ name, park }))),
    ({ name }) => name.zh,
  );
  const named = [...industries.values()].flatMap(([first, ...rest]) =>
    first ? [industryRecord({ name: first.name, parks: [first, ...rest].map(({ park }) => park) }, lang)] : [],
  );
  const titles = new Set(sectors.map(({ entry }) => entry.title));
  return [...sectors, ...named.filter(({ entry }) => !titles.has(entry.title))];
}

/** Everything that can be found, in one language, with the texts it is found by. */
export function searchRecords(data: Dataset, lang: Lang): SearchRecord[] {
  return [
    ...data.parks.map((park) => parkRecord(park, data, lang)),
    ...data.enterprises.map((enterprise) => enterpriseRecord(enterprise, lang)),
    ...data.policies.map((policy) => policyRecord(policy, lang)),
    ...data.platforms.map((platform) => platformRecord(platform, lang)),
    ...industryRecords(data, lang),
  ];
}
