import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { TouchButton } from '#blocks/kiosk/TouchButton.tsx';
import { LANGS, LANGUAGE_NAME, LANGUAGE_TAG } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import type { IconName } from '#ui/icon-paths.ts';
import styles from './BrowseBar.module.css';

const TABS = [
  ['list', 'list'],
  ['map', 'map'],
  ['area', 'landmark'],
  ['choice', 'bookmark'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Always in the same place, at the foot: the views, the languages, the way onto the phone, the end. */
export function BrowseBar() {
  const { t } = useTranslation('kiosk');
  const { visit, show, switchTo, finish } = useKioskControl();
  const lang = useLang();
  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={t('nav.label')}>
        {TABS.map(([view, icon]) => (
          <TouchButton
            key={view}
            look="tab"
            icon={icon}
            isOn={visit.view === view && visit.park === null}
            onClick={() => show({ view, park: null, isCodeShown: false })}
          >
            {view === 'choice' && visit.chosen.length > 0 ? t('nav.choiceCount', { count: visit.chosen.length }) : t(`nav.${view}`)}
          </TouchButton>
        ))}
      </nav>
      <nav className={styles.languages} aria-label={t('nav.language')}>
        {LANGS.map((other) => (
          <TouchButton key={other} look="tab" isOn={other === lang} onClick={() => switchTo(other)}>
            <span lang={LANGUAGE_TAG[other]}>{LANGUAGE_NAME[other]}</span>
          </TouchButton>
        ))}
      </nav>
      <div className={styles.actions}>
        <TouchButton look="primary" icon="smartphone" onClick={() => show({ isCodeShown: true })}>
          {t('code.take')}
        </TouchButton>
        <TouchButton icon="x" onClick={finish}>
          {t('nav.finish')}
        </TouchButton>
      </div>
    </div>
  );
}
