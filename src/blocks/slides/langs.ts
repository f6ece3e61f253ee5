import { createContext, useContext } from 'react';
import type { Lang } from '#i18n/languages.ts';

export interface SlideLangs {
  first: Lang;
  second: Lang | null;
}

/** Languages of the slide, for the `lang` of every run of text. */
export const SlideLangsContext = createContext<SlideLangs>({ first: 'zh', second: null });

export function useSlideLangs(): SlideLangs {
  return useContext(SlideLangsContext);
}
