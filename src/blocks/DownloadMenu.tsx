import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDismiss } from '#lib/use-dismiss.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './DownloadMenu.module.css';
import type { DownloadItems, DownloadItemsProps } from './download/DownloadItems.tsx';

interface DownloadMenuProps extends DownloadItemsProps {
  /** Hangs from its right edge: for a menu at the right of a page. */
  end?: boolean;
}

/** What is on the screen, to take away as a file. What the menu holds loads when it is opened. */
export function DownloadMenu({ end = false, ...choice }: DownloadMenuProps) {
  const { t } = useTranslation();
  const details = useRef<HTMLDetailsElement>(null);
  const [Items, setItems] = useState<typeof DownloadItems | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useDismiss(details);

  async function handleToggle(): Promise<void> {
    if (Items || !details.current?.open) return;
    setFailed(false);
    try {
      const loaded = await import('./download/DownloadItems.tsx');
      setItems(() => loaded.DownloadItems);
    } catch {
      setFailed(true);
    }
  }

  return (
    <details ref={details} className={`${styles.menu} screen-only`} onToggle={() => void handleToggle()}>
      <summary>
        <Glyph name="download" size={18} />
        {t('download.menu')}
        <Glyph name="chevron-down" size={16} />
      </summary>
      <div className={styles.sheet} data-end={end || undefined}>
        {Items ? (
          <Items {...choice} />
        ) : (
          <p role="status" data-failed={hasFailed || undefined}>
            {hasFailed ? t('download.notLoaded') : t('loading')}
          </p>
        )}
      </div>
    </details>
  );
}
