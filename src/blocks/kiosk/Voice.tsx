import { type ReactNode, useContext } from 'react';
import { I18nextProvider } from 'react-i18next';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { VoicesContext } from './kiosk-context.ts';

/** Words in a language of their own, marked as such. */
export function Voice({ lang, className, children }: { lang: Lang; className?: string | undefined; children: ReactNode }) {
  const voices = useContext(VoicesContext);
  if (!voices) throw new Error('a part of the kiosk outside of it');
  return (
    <I18nextProvider i18n={voices[lang]}>
      <span lang={LANGUAGE_TAG[lang]} className={className}>
        {children}
      </span>
    </I18nextProvider>
  );
}

/** All languages, one first. */
export function langsFrom(first: Lang): Lang[] {
  return [first, ...LANGS.filter((lang) => lang !== first)];
}
