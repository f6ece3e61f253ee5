import { useTranslation } from 'react-i18next';
import { useSend } from '#blocks/send/send-control.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './SendTool.module.css';

/** Sends the page on the screen: at the same place on every page. */
export function SendTool() {
  const { t } = useTranslation();
  const label = t('send.label');
  return (
    <button type="button" className={styles.tool} aria-label={label} title={label} {...useSend()}>
      <Glyph name="share-2" size={22} />
      <span>{t('send.action')}</span>
    </button>
  );
}
