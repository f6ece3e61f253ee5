import { collectSourceIds } from '#data/collect-source-ids.ts';
import type { Dataset } from '#data/dataset.ts';
import { type Localised, localise } from '#data/localise.ts';
import type { Source } from '#data/schema/area.ts';
import type { Figure } from '#data/schema/base.ts';
import type { Lang } from '#i18n/languages.ts';
import type { SharePack } from '#routing/share-files.ts';

/**
 * Version of the slice format. The app refuses a slice of another version with a readable message,
 * so that an old page never shows new data wrongly.
 */
export const SLICE_VERSION = 2;

export type SourceView = Localised<Source>;
export type SourceIndex = Record<string, SourceView>;
export type FigureView = Localised<Figure>;

/** What every slice carries: its kind, the format and the sources its figures point to. */
export interface SliceBase<Kind extends string> {
  kind: Kind;
  version: typeof SLICE_VERSION;
  /** Day of the last change of the data. */
  dataDate: string;
  sources: SourceIndex;
}

/** What the slice of a page with a share pack carries besides: the files that this build has made of it. */
export interface Shared {
  share: SharePack;
}

/** Wraps a body into a slice and adds exactly the sources it refers to. */
export function makeSlice<Kind extends string, Body extends object>(kind: Kind, body: Body, data: Dataset, lang: Lang): SliceBase<Kind> & Body {
  const used = new Set(collectSourceIds(body));
  const sources = Object.fromEntries(data.sources.filter((source) => used.has(source.id)).map((source) => [source.id, localise(source, lang)]));
  return { kind, version: SLICE_VERSION, ...body, dataDate: data.site.dataDate, sources };
}
