import type { Rule } from './rule.ts';
import { budgets } from './rules/budgets.ts';
import { canonical } from './rules/canonical.ts';
import { description } from './rules/description.ts';
import { factSheets } from './rules/fact-sheets.ts';
import { hosts } from './rules/hosts.ts';
import { hreflang } from './rules/hreflang.ts';
import { ids } from './rules/ids.ts';
import { images } from './rules/images.ts';
import { inertMarkup } from './rules/inert-markup.ts';
import { jsonLd } from './rules/json-ld.ts';
import { leftovers } from './rules/leftovers.ts';
import { links } from './rules/links.ts';
import { numberSpaces } from './rules/number-spaces.ts';
import { outline } from './rules/outline.ts';
import { ownLanguage } from './rules/own-language.ts';
import { pack } from './rules/pack.ts';
import { pages } from './rules/pages.ts';
import { readableText } from './rules/readable-text.ts';
import { resources } from './rules/resources.ts';
import { shareCodes } from './rules/share-codes.ts';
import { shareImage } from './rules/share-image.ts';
import { sharePack } from './rules/share-pack.ts';
import { shareTags } from './rules/share-tags.ts';
import { shortLinks } from './rules/short-links.ts';
import { sitemap } from './rules/sitemap.ts';
import { state } from './rules/state.ts';

/** Every rule of the finished site, in the order of the report: pages, head, markup, links, words, weight, what is shared. */
export const RULES: readonly Rule[] = [
  ...[pages, sitemap, outline, description, canonical, hreflang, shareTags, shareImage, jsonLd],
  ...[inertMarkup, ids, images, links, resources, hosts, state],
  ...[readableText, ownLanguage, leftovers, numberSpaces, budgets, pack],
  ...[shareCodes, shortLinks, sharePack, factSheets],
];
