import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import type { Platform } from '#data/schema/enterprise.ts';
import type { Lang } from '#i18n/languages.ts';
import { keyFigures } from './explore.ts';
import { findById } from './find.ts';
import { makeSlice } from './slice.ts';

/** A platform with the name of its operator; its aliases serve the search only. */
function platformView({ aliases: _aliases, ...platform }: Platform, data: Dataset, lang: Lang) {
  const operator = platform.operator ? findById(data.enterprises, platform.operator, `platforms/${platform.id}.json: operator`) : null;
  return {
    ...localise(platform, lang),
    nameZh: platform.name.zh,
    operator: operator ? { id: operator.id, name: operator.name[lang], nameZh: operator.name.zh } : null,
  };
}

export function areaSlice(data: Dataset, lang: Lang) {
  return makeSlice(
    'area',
    {
      sections: data.area.map((section) => localise(section, lang)),
      keyFigures: keyFigures(data, lang),
      platforms: data.platforms.map((platform) => platformView(platform, data, lang)),
    },
    data,
    lang,
  );
}

export function contactSlice(data: Dataset, lang: Lang) {
  // A body is asked in Chinese: the enquiry names the park in both languages.
  const parks = data.parks.map((park) => ({
    slug: park.slug,
    order: park.order,
    name: park.name[lang],
    shortName: park.shortName[lang],
    nameZh: park.name.zh,
  }));
  const { bodies, named } = localise(data.contacts, lang);
  const chineseNames = new Map(data.contacts.bodies.map((body) => [body.id, body.name.zh]));
  return makeSlice('contact', { bodies: bodies.map((body) => ({ ...body, nameZh: chineseNames.get(body.id) ?? body.name })), named, parks }, data, lang);
}

export type AreaSlice = ReturnType<typeof areaSlice>;
export type AreaSectionView = AreaSlice['sections'][number];
export type PlatformView = AreaSlice['platforms'][number];
export type ContactSlice = ReturnType<typeof contactSlice>;
