import { fetchSlice } from '#data/fetch-slice.ts';
import { buildPages, type ShowSide } from '#data/pptx/build-pages.ts';
import { type Drawing, drawingKey, drawingsOf, type Page } from '#data/pptx/page.ts';
import type { PptxWords } from '#data/pptx/said.ts';
import type { StageSlice } from '#data/slices/fair/stage.ts';
import { buildSlides } from '#data/slides/build-slides.ts';
import { createFormatter } from '#i18n/format.ts';
import { LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { loadLanguage, loadWords } from '#i18n/load-language.ts';
import { BASE_PATH } from '#routing/base.ts';
import { locatorPathOf, slicePathOf } from '#routing/paths.ts';
import type { StageChoice } from '#routing/stage-params.ts';
import { pictureSvg } from './picture-svg.ts';
import { svgToPng } from './svg-to-png.ts';

/** What goes into a file: parks and kinds as the stage chooses them. */
export interface PptxRequest extends Pick<StageChoice, 'parks' | 'kinds' | 'second'> {
  lang: Lang;
}

/** How far it is: for the words beside the button. */
export type PptxStep = { step: 'loading' | 'writing' } | { step: 'drawing'; done: number; count: number };

/** Why there is no file. */
export type PptxFault = 'noRecords' | 'noPictures' | 'noFile';

class PptxError extends Error {
  readonly fault: PptxFault;

  constructor(fault: PptxFault, cause: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

export function faultOf(error: unknown): PptxFault {
  return error instanceof PptxError ? error.fault : 'noFile';
}

/** Names the fault of a step; the first name given stays. */
async function during<Value>(fault: PptxFault, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof PptxError ? cause : new PptxError(fault, cause);
  }
}

/** Pixels across: sharp on a wall of 1920, and small enough to mail. */
const MAP_PIXELS = 1600;
const SMALL_PIXELS = 480;

interface LoadedSide extends ShowSide {
  product: string;
  dataDate: string;
}

async function loadSide(lang: Lang, choice: Pick<PptxRequest, 'parks' | 'kinds'>): Promise<LoadedSide> {
  const [i18n, slice] = await Promise.all([loadLanguage(lang), fetchSlice<StageSlice>(BASE_PATH + slicePathOf(lang, 'stage'), 'stage')]);
  await Promise.all([loadWords(i18n, lang, 'stage'), loadWords(i18n, lang, 'download')]);
  const tag = LANGUAGE_TAG[lang];
  const format = createFormatter(lang, (key) => String(i18n.getResource(tag, 'format', key) ?? ''));
  const t: PptxWords = i18n.getFixedT(tag, ['download', 'stage', 'vocabulary', 'map', 'common']);
  const slides = buildSlides(slice, choice, {
    t: i18n.getFixedT(tag, ['stage', 'vocabulary', 'map', 'common']),
    format,
    lang,
    address: (path) => __PUBLIC_URL__.replace(/\/$/, '') + path,
  });
  const dataDate = t('stage:foot.data', { date: format.asOf(slice.dataDate) });
  return { slides, lang, t, reviewNumber: slice.mapReviewNumber, product: t('common:site.full'), dataDate };
}

async function fetchDrawing(lang: Lang, name: string): Promise<string> {
  const response = await fetch(BASE_PATH + locatorPathOf(lang, name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

async function draw(drawing: Drawing): Promise<string> {
  const map = drawing.of === 'map' ? await during('noRecords', () => fetchDrawing(drawing.lang, drawing.name)) : '';
  const { svg, width, height } = pictureSvg(drawing, map);
  const scale = (drawing.of === 'map' ? MAP_PIXELS : SMALL_PIXELS) / width;
  return during('noPictures', () => svgToPng(svg, { width: width * scale, height: height * scale }));
}

/** One picture after another: all at once would need the memory of all of them. */
async function drawAll(pages: readonly Page[], tell: (step: PptxStep) => void): Promise<Map<string, string>> {
  const drawings = drawingsOf(pages);
  const pictures = new Map<string, string>();
  for (const drawing of drawings) {
    tell({ step: 'drawing', done: pictures.size + 1, count: drawings.length });
    pictures.set(drawingKey(drawing), await draw(drawing));
  }
  return pictures;
}

/** Title of the file: the park where there is one, else the product. */
function titleOf({ slides, product }: LoadedSide, { parks }: PptxRequest): string {
  const park = parks.length === 1 ? slides.find((slide) => 'park' in slide) : undefined;
  return park && 'park' in park ? `${park.park.name} · ${product}` : product;
}

/**
 * The slides of a show as a presentation, made in the browser from what the site has: works with the cable out.
 * @throws with the fault of the step, see `faultOf`
 */
export async function makePptx(request: PptxRequest, tell: (step: PptxStep) => void): Promise<Blob> {
  tell({ step: 'loading' });
  const { lang, second } = request;
  const [first, other] = await during('noRecords', () => Promise.all([loadSide(lang, request), second ? loadSide(second, request) : null]));
  const pages = buildPages(first, other);
  const pictures = await drawAll(pages, tell);
  tell({ step: 'writing' });
  const { writePptx } = await during('noRecords', () => import('#data/pptx/write/write-pptx.ts'));
  const foot = `${first.product} · ${first.dataDate}`;
  return during('noFile', () => writePptx(pages, { title: titleOf(first, request), product: first.product, foot, lang, pictures }));
}
