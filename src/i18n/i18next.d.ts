import 'i18next';
import type area from '#locales/en/area.json';
import type cards from '#locales/en/cards.json';
import type common from '#locales/en/common.json';
import type compare from '#locales/en/compare.json';
import type contact from '#locales/en/contact.json';
import type download from '#locales/en/download.json';
import type enterprises from '#locales/en/enterprises.json';
import type errors from '#locales/en/errors.json';
import type explore from '#locales/en/explore.json';
import type finder from '#locales/en/finder.json';
import type format from '#locales/en/format.json';
import type kiosk from '#locales/en/kiosk.json';
import type map from '#locales/en/map.json';
import type offline from '#locales/en/offline.json';
import type park from '#locales/en/park.json';
import type policies from '#locales/en/policies.json';
import type preflight from '#locales/en/preflight.json';
import type search from '#locales/en/search.json';
import type send from '#locales/en/send.json';
import type shortlist from '#locales/en/shortlist.json';
import type sources from '#locales/en/sources.json';
import type stage from '#locales/en/stage.json';
import type vocabulary from '#locales/en/vocabulary.json';

/** Every key is a type: a key that does not exist is a compile error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      area: typeof area;
      cards: typeof cards;
      common: typeof common;
      compare: typeof compare;
      finder: typeof finder;
      search: typeof search;
      send: typeof send;
      shortlist: typeof shortlist;
      contact: typeof contact;
      download: typeof download;
      enterprises: typeof enterprises;
      errors: typeof errors;
      explore: typeof explore;
      format: typeof format;
      map: typeof map;
      offline: typeof offline;
      park: typeof park;
      policies: typeof policies;
      sources: typeof sources;
      kiosk: typeof kiosk;
      preflight: typeof preflight;
      stage: typeof stage;
      vocabulary: typeof vocabulary;
    };
  }
}
