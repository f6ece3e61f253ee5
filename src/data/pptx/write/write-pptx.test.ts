import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { buildPages } from '#data/pptx/build-pages.ts';
import type { Page } from '#data/pptx/page.ts';
import type { Lang } from '#i18n/languages.ts';
import { blankPictures, showOf } from '#testing/pptx-show.ts';
import { RUN_LANGUAGE } from './mend-slide.ts';
import { writePptx } from './write-pptx.ts';

const { DOMParser } = new JSDOM('').window;
const FACTS = { title: 'Парк & «карта»', product: 'Карта <парков>', foot: 'Карта · 2026' };

interface Opened {
  pages: Page[];
  names: string[];
  parts: Map<string, string>;
}

async function open(lang: Lang, second: Lang | null): Promise<Opened> {
  const pages = buildPages(showOf(lang), second ? showOf(second) : null);
  const blob = await writePptx(pages, { ...FACTS, lang, pictures: blankPictures(pages) });
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const texts = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name));
  const parts = await Promise.all(texts.map(async (name) => [name, (await zip.file(name)?.async('string')) ?? ''] as const));
  return { pages, names: Object.keys(zip.files), parts: new Map(parts) };
}

const inOrder = ({ parts, pages }: Opened, kind: 'slides/slide' | 'notesSlides/notesSlide'): string[] =>
  pages.map((_page, index) => parts.get(`ppt/${kind}${index + 1}.xml`) ?? '');

const unescaped = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
const runsOf = (xml: string): string[] => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text));
const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;

/** Where a relationship leads, from the folder of the part it belongs to. */
function targetOf(rels: string, target: string): string {
  const folder = rels.replace(/_rels\/[^/]+$/, '');
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

const CHOICES = [
  ['zh', null],
  ['en', null],
  ['ru', null],
  ['zh', 'ru'],
] as const;

describe.each(CHOICES)('the file of all parks in %s with %s', async (lang, second) => {
  const file = await open(lang, second);
  const slides = inOrder(file, 'slides/slide');
  const wanted = second ? [lang, second] : [lang];

  it('is well-formed in every part', () => {
    const parser = new DOMParser();
    const broken = [...file.parts].filter(([, xml]) => parser.parseFromString(xml, 'application/xml').querySelector('parsererror'));
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  it('has what its parts refer to, and nothing that is named but not there', () => {
    const missing = [...file.parts]
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, xml]) =>
        [...xml.matchAll(/<Relationship [^>]*>/g)]
          .filter(([tag]) => !tag.includes('TargetMode="External"'))
          .map(([tag]) => targetOf(name, /Target="([^"]+)"/.exec(tag)?.[1] ?? ''))
          .filter((target) => !file.names.includes(target)),
      );
    expect(missing).toEqual([]);
    const overrides = [...(file.parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name);
    expect(overrides.filter((name) => !file.names.includes(name))).toEqual([]);
  });

  it('has a page with a title placeholder for each slide', () => {
    expect(slides.every((xml) => count(xml, /<p:ph\s[^>]*type="title"/g) === 1)).toBe(true);
    const titles = file.pages.map(({ title }) => title.flatMap(({ runs }) => runs.map(({ text }) => text)));
    expect(slides.filter((xml, index) => !titles[index]?.every((text) => runsOf(xml).includes(text)))).toEqual([]);
  });

  it('keeps every text as text, tables as tables and pictures as pictures', () => {
    for (const [index, { items }] of file.pages.entries()) {
      const xml = slides[index] ?? '';
      expect(count(xml, /<a:tbl>/g)).toBe(items.filter(({ kind }) => kind === 'table').length);
      expect(count(xml, /<p:pic>/g)).toBe(items.filter(({ kind }) => kind === 'picture').length);
      expect(count(xml, /<a:custGeom>/g)).toBe(items.filter(({ kind }) => kind === 'shape').length);
      const texts = items.flatMap((item) =>
        item.kind === 'table' ? item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)) : item.kind === 'text' ? item.paragraphs : [],
      );
      const said = runsOf(xml);
      expect(texts.flatMap(({ runs }) => runs.map(({ text }) => text)).filter((text) => !said.includes(text))).toEqual([]);
    }
  });

  it('numbers its shapes once and describes them or marks them as decoration', () => {
    for (const xml of slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const shapes = [
        ...xml.matchAll(/<p:cNvPr [^>]*name="(?:bricks|hatch|plaque|map|code|figures|facts|list|unknown|distances) \d+"[^>]*>(?:<a:extLst>.*?<\/a:extLst>)?/gs),
      ].map(([tag]) => tag);
      const bare = shapes.filter((tag) => !/ descr="[^"]+"/.test(tag) && !tag.includes('decorative'));
      expect(bare.filter((tag) => !/name="unknown \d+"\/?>$/.test(tag))).toEqual([]);
    }
  });

  it('sets the language on every run', () => {
    const tags = wanted.map((each) => RUN_LANGUAGE[each]);
    const used = new Set(slides.flatMap((xml) => [...xml.matchAll(/<a:rPr lang="([\w-]+)"/g)].map(([, tag = '']) => tag)));
    // Addresses and the dot between two languages are set as English.
    expect([...used].filter((tag) => tag !== 'en-US').toSorted()).toEqual(tags.filter((tag) => tag !== 'en-US').toSorted());
    expect(slides.every((xml) => !/<a:rPr(?![^>]* lang=)/.test(xml))).toBe(true);
  });

  it('puts the properties of a paragraph before its runs, once', () => {
    expect(slides.filter((xml) => /<\/a:r>\s*<a:pPr/.test(xml))).toEqual([]);
  });

  it('has the notes, a paragraph for each line in its language', () => {
    const notes = inOrder(file, 'notesSlides/notesSlide');
    for (const [index, page] of file.pages.entries()) {
      const lines = [...(notes[index] ?? '').matchAll(/<a:p><a:r><a:rPr lang="([\w-]+)"(?: b="1")? dirty="0"\/><a:t>([^<]*)<\/a:t>/g)];
      expect(lines.map(([, tag, text = '']) => [tag, unescaped(text)])).toEqual(page.notes.map(({ lang: of, text }) => [RUN_LANGUAGE[of], text]));
    }
  });

  it('has the fonts and colours of its theme and no font of its own', () => {
    const theme = file.parts.get('ppt/theme/theme1.xml') ?? '';
    expect(theme).toContain('<a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/>');
    expect(theme).toContain('<a:accent1><a:srgbClr val="125A7D"/></a:accent1>');
    expect(slides.filter((xml) => xml.includes('typeface='))).toEqual([]);
    expect(file.names.filter((name) => /font|embed/i.test(name))).toEqual([]);
  });

  it('says who made it and what it is, and nothing of how', () => {
    const properties = `${file.parts.get('docProps/core.xml')}${file.parts.get('docProps/app.xml')}`;
    expect(properties).toContain('<dc:title>Парк &amp; «карта»</dc:title>');
    expect(properties).toContain('<dc:creator>Карта &lt;парков&gt;</dc:creator>');
    expect(count(properties, /<vt:lpstr>Slide \d+<\/vt:lpstr>/g)).toBe(0);
    expect([...file.parts].filter(([, xml]) => /pptxgen/i.test(xml)).map(([name]) => name)).toEqual([]);
  });
});

describe('the file', () => {
  it('numbers its pages', async () => {
    const { parts } = await open('en', null);
    expect(parts.get('ppt/slides/slide1.xml')).toMatch(/type="slidenum"/);
  });
});
