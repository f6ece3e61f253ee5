import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { langsFrom, Voice } from '#blocks/kiosk/Voice.tsx';
import { LANGS, LANGUAGE_NAME, type Lang } from '#i18n/languages.ts';
import styles from './StartButtons.module.css';

/** The three languages, always in sight: each begins a visit in itself. In the order of the site, whatever the kiosk begins in. */
export function StartButtons() {
  const { start } = useKioskControl();
  return (
    <ul className={styles.row}>
      {LANGS.map((lang) => (
        <li key={lang}>
          <button type="button" className={styles.button} onClick={() => start(lang)}>
            <Voice lang={lang} className={styles.words}>
              <StartWords lang={lang} />
            </Voice>
          </button>
        </li>
      ))}
    </ul>
  );
}

function StartWords({ lang }: { lang: Lang }) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <span className={styles.name}>{LANGUAGE_NAME[lang]}</span> <span>{t('attract.start')}</span>
    </>
  );
}

/** A text of the attract screen in all languages, one first. */
export function InAllVoices({ first, text }: { first: Lang; text: 'brand' | 'scan' }) {
  return langsFrom(first).map((lang) => (
    <Voice key={lang} lang={lang}>
      <VoiceText text={text} />
    </Voice>
  ));
}

function VoiceText({ text }: { text: 'brand' | 'scan' }) {
  const { t } = useTranslation('kiosk');
  return t(`attract.${text}`);
}
