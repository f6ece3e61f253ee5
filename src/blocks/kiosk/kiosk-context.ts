import type { i18n } from 'i18next';
import { createContext, useContext } from 'react';
import type { Lang } from '#i18n/languages.ts';
import type { KioskSettings } from '#routing/kiosk/read-settings.ts';
import type { Visit } from '#routing/kiosk/visit-params.ts';

/** What every part of the kiosk may read and do. */
export interface KioskControl {
  visit: Visit;
  settings: KioskSettings;
  /** Changes what the visitor is looking at. */
  show: (changes: Partial<Visit>) => void;
  /** Begins a visit in a language, with something open if asked. */
  start: (lang: Lang, changes?: Partial<Visit>) => void;
  /** The same view in another language. */
  switchTo: (lang: Lang) => void;
  /** Takes a park into the choice or out of it; a full choice stays as it is. */
  toggleChosen: (slug: string) => void;
  /** Ends the visit: everything of it is forgotten. */
  finish: () => void;
}

export const KioskControlContext = createContext<KioskControl | null>(null);

export function useKioskControl(): KioskControl {
  const control = useContext(KioskControlContext);
  if (!control) throw new Error('a part of the kiosk outside of it');
  return control;
}

/** The three languages side by side: what is shown before one is chosen speaks all of them. */
export type Voices = Readonly<Record<Lang, i18n>>;

export const VoicesContext = createContext<Voices | null>(null);

/** Addresses to take away, spelled by the page: absolute, for a phone. */
export interface KioskAddresses {
  site: string;
  /** The page of the site with what the visitor is looking at. */
  of: (visit: Visit) => string;
}

export const AddressesContext = createContext<KioskAddresses | null>(null);

export function useAddresses(): KioskAddresses {
  const addresses = useContext(AddressesContext);
  if (!addresses) throw new Error('a part of the kiosk outside of it');
  return addresses;
}
