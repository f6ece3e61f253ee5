import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckSlice } from '#data/slices/fair/check.ts';
import { turnFullScreen } from '#lib/stage/full-screen.ts';
import styles from './Screen.module.css';
import { TestCard } from './TestCard.tsx';

interface CardDialogProps {
  parks: CheckSlice['parks'];
  isDark: boolean;
  onClose: () => void;
}

/** The test card over everything, in full screen where the browser has it. Escape, the button or a press anywhere closes it. */
export function CardDialog({ parks, isDark, onClose }: CardDialogProps) {
  const { t } = useTranslation('preflight');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(
    function fillScreen() {
      dialog.current?.showModal();
      if (!document.fullscreenElement) turnFullScreen();
      // The browser takes the first Escape for itself, to leave full screen.
      const handleChange = (): void => {
        if (!document.fullscreenElement) onClose();
      };
      document.addEventListener('fullscreenchange', handleChange);
      return function leaveScreen() {
        document.removeEventListener('fullscreenchange', handleChange);
        if (document.fullscreenElement) turnFullScreen();
      };
    },
    [onClose],
  );
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t('card.title')} onClose={onClose}>
      <TestCard parks={parks} isDark={isDark} />
      <button type="button" className={styles.close} data-theme={isDark ? 'stage' : undefined} onClick={onClose}>
        {t('screen.close')}
      </button>
    </dialog>
  );
}
