import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#i18n/languages.ts';
import type { AppBrowser } from '#lib/app-browser.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './Channels.module.css';
import { channelsFor, type Message } from './channels.ts';

interface ChannelsProps {
  message: Message;
  lang: Lang;
  browser: AppBrowser | null;
}

/** Services as plain links, and the device's own list of apps where it has one. */
export function Channels({ message, lang, browser }: ChannelsProps) {
  const { t } = useTranslation('send');
  const [hasFailed, setFailed] = useState(false);
  const channels = channelsFor(lang, browser?.app ?? null);
  const hasSheet = 'share' in navigator && browser?.app !== 'wechat';
  if (channels.length === 0 && !hasSheet) return null;
  return (
    <div>
      <ul className={styles.channels} aria-label={t('channels')}>
        {channels.map(({ channel, name, addressOf }) => (
          <li key={channel}>
            {/* A mail program is no page: a new window would stay empty. */}
            <a href={addressOf(message)} {...(name ? { target: '_blank', rel: 'noopener noreferrer external' } : {})}>
              {name ?? t('email')}
              <Glyph name={name ? 'arrow-up-right' : 'mail'} size={16} />
            </a>
          </li>
        ))}
        {hasSheet && (
          <li>
            <button type="button" onClick={() => void openSheet(message).then(setFailed)}>
              {t('sheet')}
              <Glyph name="share-2" size={16} />
            </button>
          </li>
        )}
      </ul>
      {hasSheet && (
        <p role="status" className={styles.failed}>
          {hasFailed && t('sheetFailed')}
        </p>
      )}
    </div>
  );
}

/** Opens the device's list of apps; true when that failed. */
async function openSheet({ text, address }: Message): Promise<boolean> {
  try {
    await navigator.share({ title: text, text, url: address });
    return false;
  } catch (error) {
    // Whoever closes the list has changed their mind.
    return !(error instanceof DOMException && error.name === 'AbortError');
  }
}
