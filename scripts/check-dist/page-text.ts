import { LANGS, type Lang } from '#i18n/languages.ts';
import type { Page } from './site.ts';

/** A text a reader sees or hears, with the language its nearest `lang` attribute says. */
export interface TextPiece {
  readonly text: string;
  /** Undefined where the text is marked as none of the site's languages. */
  readonly lang: Lang | undefined;
}

/** Their text is not for readers. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** Attributes that are read out or shown. */
const SPOKEN = ['alt', 'title', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder'];

/** Every text of the page: title, description, body and spoken attributes. */
export function textPieces(page: Page): TextPiece[] {
  const { document } = page;
  const tag = document.documentElement.getAttribute('lang') ?? '';
  // The pages outside the languages speak all three, and a head cannot mark which is which.
  const lang = page.path.startsWith(`/${page.lang}/`) ? langOf(tag) : undefined;
  const head = [document.querySelector('title')?.textContent, document.querySelector('meta[name="description"]')?.getAttribute('content')];
  return [...head.flatMap((text) => (text ? [{ text, lang }] : [])), ...piecesIn(document.body, tag)];
}

function piecesIn(element: Element, inherited: string): TextPiece[] {
  if (SILENT.has(element.tagName)) return [];
  const tag = element.getAttribute('lang') ?? inherited;
  const lang = langOf(tag);
  const spoken = SPOKEN.flatMap((name) => element.getAttribute(name) ?? []).map((text) => ({ text, lang }));
  const inside = [...element.childNodes].flatMap((node) => {
    if (isElement(node)) return piecesIn(node, tag);
    return node.nodeName === '#text' && node.textContent?.trim() ? [{ text: node.textContent, lang }] : [];
  });
  return [...spoken, ...inside];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function langOf(tag: string): Lang | undefined {
  return LANGS.find((lang) => tag === lang || tag.startsWith(`${lang}-`));
}

/** All text of the body in one line, no-break spaces made ordinary: what a search in the page would find. */
export function bodyText({ document }: Page): string {
  const texts: string[] = [];
  const visit = (element: Element) => {
    if (SILENT.has(element.tagName)) return;
    for (const node of element.childNodes) {
      if (isElement(node)) visit(node);
      else if (node.nodeName === '#text') texts.push(node.textContent ?? '');
    }
  };
  visit(document.body);
  return oneLine(texts.join(''));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
