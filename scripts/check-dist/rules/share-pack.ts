import { LANGS } from '#i18n/languages.ts';
import { packPathOf } from '#routing/share-files.ts';
import { CARD_KINDS, FORMATS } from '../../share-pack/formats.ts';
import { versionOf } from '../../share-pack/pack-index.ts';
import { metaNamed, metaProperty } from '../head-tags.ts';
import { imageSize } from '../image-size.ts';
import { codeAddressOf, type PackPage, packFileOf, packPages } from '../pack-files.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Site } from '../site.ts';

const FILES = CARD_KINDS.map((kind) => FORMATS[kind].file);

/** What is sent instead of a link. */
export const sharePack: Rule = {
  name: 'share-pack',
  about: 'With a browser at hand each park, the list and the area have card, poster and sheet of the right size; the head names the card that is there.',
  check: (site) => {
    const pages = packPages(site);
    const isMade = site.hasBrowser || pages.some((page) => FILES.some((file) => site.files.has(packFileOf(page, file))));
    return pages.flatMap((page) => [...(isMade ? missing(site, page) : []), ...checkCard(site, page), ...checkPoster(site, page)]);
  },
};

function missing(site: Site, page: PackPage): Finding[] {
  return FILES.map((file) => packFileOf(page, file))
    .filter((file) => !site.files.has(file))
    .map((place) => ({ place, message: 'is missing', tip: 'run npm run build and read what the share pack says' }));
}

/** The own card by the version of its content, or that of the language. */
function checkCard(site: Site, page: PackPage): Finding[] {
  const file = packFileOf(page, FORMATS.og.file);
  const own = site.files.has(file) ? packPathOf(page.lang, page.ref, FORMATS.og.file, { 'og.jpg': versionOf(site.files.bytes(file)) }) : null;
  const wanted = own ? site.url + own : null;
  const given = new Set([...metaProperty(page, 'og:image'), ...metaNamed(page, 'twitter:image')]);
  const isDefault = (address: string) =>
    LANGS.every((lang) => !address.startsWith(`${site.url}/share/${lang}/`)) || address === `${site.url}/share/${page.lang}/default.png`;
  const isRight = [...given].every((address) => (wanted ? address === wanted : isDefault(address)));
  if (isRight) return [];
  return [
    {
      place: page.path,
      message: `the head names ${[...given].join(' and ')}, not ${wanted ?? 'the card of the language'}`,
      tip: 'build again: the share pack runs before the pages',
    },
  ];
}

function checkPoster(site: Site, page: PackPage): Finding[] {
  const { file, width, height, scale, limit } = FORMATS.poster;
  const place = packFileOf(page, file);
  if (!site.files.has(place)) return [];
  const bytes = site.files.bytes(place);
  const size = imageSize(bytes);
  const codes = site.readings.get(place)?.codes ?? [];
  const faults: string[] = [];
  if (size?.width !== width * scale || size.height !== height * scale) faults.push(`is ${size?.width}×${size?.height}, not ${width * scale}×${height * scale}`);
  if (bytes.length > limit) faults.push(`has ${Math.round(bytes.length / 1024)} KB, the limit is ${limit / 1024}`);
  if (codes.length !== 1 || codes[0] !== codeAddressOf(site, page))
    faults.push(`its code says ${codes.join(' and ') || 'nothing'}, not ${codeAddressOf(site, page)}`);
  return faults.map((message) => ({ place, message, tip: 'correct the view in src/features/cards' }));
}
