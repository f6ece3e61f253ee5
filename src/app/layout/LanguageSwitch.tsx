import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { loadUnasked } from '#app/faults/load-unasked.ts';
import { prefetchWords } from '#app/language-query.ts';
import { LANGS, LANGUAGE_NAME, LANGUAGE_SHORT, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { parsePath, pathOf } from '#routing/paths.ts';
import styles from './LanguageSwitch.module.css';

/** Begins with what is written, so that speech input finds it. */
function nameOf(lang: Lang): string {
  return LANGUAGE_SHORT[lang] === LANGUAGE_NAME[lang] ? LANGUAGE_NAME[lang] : `${LANGUAGE_SHORT[lang]} – ${LANGUAGE_NAME[lang]}`;
}

/** The same page in another language; from an address that does not exist, the first page. */
function pathIn(lang: Lang, pathname: string): string {
  return pathOf(lang, parsePath(pathname).ref ?? { page: 'explore' });
}

/** Three real links. The words of a language are fetched when its link is approached, so that the switch is immediate. */
export function LanguageSwitch({ lang }: { lang: Lang }) {
  const { t } = useTranslation();
  const location = useLocation();
  const hydrated = useHydrated();
  const client = useQueryClient();
  const { ref } = parsePath(location.pathname);
  const prefetch = (other: Lang) => void loadUnasked(() => prefetchWords(client, other, ref));
  return (
    <nav className={styles.switch} aria-label={t('language.label')}>
      <ul>
        {LANGS.map((other) => (
          <li key={other}>
            <Link
              to={{ pathname: pathIn(other, location.pathname), search: hydrated ? location.search : '', hash: hydrated ? location.hash : '' }}
              lang={LANGUAGE_TAG[other]}
              hrefLang={LANGUAGE_TAG[other]}
              aria-current={other === lang ? 'true' : undefined}
              aria-label={nameOf(other)}
              onPointerEnter={() => prefetch(other)}
              onFocus={() => prefetch(other)}
            >
              {LANGUAGE_SHORT[other]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
