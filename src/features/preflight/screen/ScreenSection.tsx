import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenReading } from '#data/preflight/screen-size.ts';
import type { CheckSlice } from '#data/slices/fair/check.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { Button } from '#ui/Button.tsx';
import { CardDialog } from './CardDialog.tsx';
import panel from './panel.module.css';
import styles from './Screen.module.css';
import { ScreenFacts } from './ScreenFacts.tsx';
import { TestCard } from './TestCard.tsx';

interface ScreenSectionProps {
  screen: ScreenReading | null;
  parks: CheckSlice['parks'];
}

/** The screen in numbers, and the test card small and in full. */
export function ScreenSection({ screen, parks }: ScreenSectionProps) {
  const { t } = useTranslation('preflight');
  const hydrated = useHydrated();
  const [shown, setShown] = useState<'dark' | 'light' | null>(null);
  const close = useCallback(() => setShown(null), []);
  return (
    <div className={panel.panel}>
      <div className={panel.words}>
        <p>{t('screen.lead')}</p>
        <ScreenFacts screen={screen} />
        {hydrated && (
          <p className={styles.tools}>
            <Button onClick={() => setShown('dark')}>{t('screen.dark')}</Button>
            <Button onClick={() => setShown('light')}>{t('screen.light')}</Button>
          </p>
        )}
      </div>
      <div className={styles.preview} aria-hidden="true">
        <TestCard parks={parks} isDark />
      </div>
      {shown && <CardDialog parks={parks} isDark={shown === 'dark'} onClose={close} />}
    </div>
  );
}
