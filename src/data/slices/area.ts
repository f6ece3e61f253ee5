import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import type { Lang } from '#i18n/languages.ts';
import { keyFigures } from './explore.ts';
import { makeSlice } from './slice.ts';

export function areaSlice(data: Dataset, lang: Lang) {
  return makeSlice(
    'area',
    {
      sections: data.area.map((section) => localise(section, lang)),
      keyFigures: keyFigures(data, lang),
      platforms: data.platforms.map((platform) => localise(platform, lang)),
      dataDate: data.site.dataDate,
    },
    data,
    lang,
  );
}

export function contactSlice(data: Dataset, lang: Lang) {
  return makeSlice('contact', { ...localise(data.contacts, lang), dataDate: data.site.dataDate }, data, lang);
}

export type AreaSlice = ReturnType<typeof areaSlice>;
export type AreaSectionView = AreaSlice['sections'][number];
export type PlatformView = AreaSlice['platforms'][number];
export type ContactSlice = ReturnType<typeof contactSlice>;
