import type { Page } from './site.ts';

/** Contents of every `<meta name>` of a page. */
export function metaNamed({ document }: Page, name: string): string[] {
  return contentsOf(document, `meta[name="${name}"]`);
}

/** Contents of every `<meta property>` of a page. */
export function metaProperty({ document }: Page, name: string): string[] {
  return contentsOf(document, `meta[property="${name}"]`);
}

function contentsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((tag) => tag.getAttribute('content') ?? '');
}

/** Addresses of every `<link>` with this relation. */
export function linkHrefs({ document }: Page, rel: string): string[] {
  return [...document.querySelectorAll(`link[rel="${rel}"]`)].map((tag) => tag.getAttribute('href') ?? '');
}
