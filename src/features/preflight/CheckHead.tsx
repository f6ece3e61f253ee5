import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageLink } from '#blocks/PageLink.tsx';
import { LANGS, LANGUAGE_NAME, LANGUAGE_TAG } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import { type CheckState, PURPOSES, writeCheck } from '#routing/check-params.ts';
import { pathOf } from '#routing/paths.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import styles from './CheckHead.module.css';

const searchOf = (state: CheckState): string => {
  const query = writeCheck(state);
  return query && `?${query}`;
};

/** Title, languages, what is checked for, and the ways to the screens that are checked. */
export function CheckHead({ state, dropped }: { state: CheckState; dropped: readonly string[] }) {
  const { t } = useTranslation(['preflight', 'common']);
  const lang = useLang();
  const page = { page: 'stage-check' } as const;
  return (
    <div className={styles.head}>
      <PageTitle title={t('title')}>
        <p className="screen-only">{t('lead')}</p>
        {dropped.length > 0 && <p className={styles.dropped}>{t('dropped', { names: dropped.join(', ') })}</p>}
        <div className={`${styles.bar} screen-only`}>
          <nav className={styles.choice} aria-label={t('purpose.label')}>
            {PURPOSES.map((purpose) => (
              <Link
                key={purpose}
                to={{ pathname: pathOf(lang, page), search: searchOf({ ...state, purpose, distance: null, diagonal: null }) }}
                aria-current={purpose === state.purpose ? 'true' : undefined}
              >
                {t(`purpose.${purpose}`)}
              </Link>
            ))}
          </nav>
          <nav className={styles.choice} aria-label={t('common:language.label')}>
            {LANGS.map((other) => (
              <Link
                key={other}
                to={{ pathname: pathOf(other, page), search: searchOf(state) }}
                lang={LANGUAGE_TAG[other]}
                hrefLang={LANGUAGE_TAG[other]}
                aria-current={other === lang ? 'true' : undefined}
              >
                {LANGUAGE_NAME[other]}
              </Link>
            ))}
          </nav>
          <nav className={styles.ways} aria-label={t('nav.label')}>
            {state.purpose === 'stage' ? (
              <PageLink page={{ page: 'stage-edit' }} search={state.parks.length > 0 ? `parks=${state.parks.join()}` : ''}>
                {t('nav.edit')}
              </PageLink>
            ) : (
              <PageLink page={{ page: 'kiosk' }}>{t('nav.kiosk')}</PageLink>
            )}
            <PageLink page={{ page: 'explore' }}>{t('nav.site')}</PageLink>
          </nav>
        </div>
      </PageTitle>
    </div>
  );
}
