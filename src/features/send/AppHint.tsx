import { useTranslation } from 'react-i18next';
import type { AppBrowser } from '#lib/app-browser.ts';
import { BASE_PATH } from '#routing/base.ts';
import { pathOf } from '#routing/paths.ts';
import { stateOf } from '#routing/sent-address.ts';
import { Button } from '#ui/Button.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './AppHint.module.css';
import type { SentPage } from './sent-page.ts';

interface AppHintProps {
  browser: AppBrowser;
  page: SentPage;
  forwarded: string;
}

/** What works inside the app, and what does not. */
export function AppHint({ browser, page, forwarded }: AppHintProps) {
  const { t } = useTranslation('send');
  const isWeChat = browser.app === 'wechat';
  return (
    <div className={styles.hint}>
      <Glyph name="info" size={18} />
      <div>
        <p>{isWeChat ? t('app.wechat') : t('app.other', { app: browser.name })}</p>
        {isWeChat && <OldMenu page={page} forwarded={forwarded} />}
      </div>
    </div>
  );
}

/** The menu of the app knows an older address than the page has now: loading the new one tells it. */
function OldMenu({ page, forwarded }: Omit<AppHintProps, 'browser'>) {
  const { t } = useTranslation('send');
  // Fragments are not forwarded.
  const wanted = page.state.replace(/#.*/, '');
  if (stateOf(page.ref, { search: new URL(forwarded).search, hash: '' }) === wanted) return null;
  return (
    <>
      <p>{t('app.updateWhy')}</p>
      <Button icon="refresh-cw" onClick={() => window.location.assign(BASE_PATH + pathOf(page.lang, page.ref) + wanted)}>
        {t('app.update')}
      </Button>
    </>
  );
}
