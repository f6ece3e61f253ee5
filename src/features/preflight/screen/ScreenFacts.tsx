import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pixelsOf, recommendedScale, type ScreenReading, scaleOf } from '#data/preflight/screen-size.ts';
import { useFormat } from '#i18n/use-format.ts';
import panel from './panel.module.css';
import styles from './Screen.module.css';

/** Size of the window, followed while it changes. */
function useWindowSize(): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(function followWindow() {
    const read = (): void => setSize({ width: window.innerWidth, height: window.innerHeight });
    read();
    window.addEventListener('resize', read);
    return () => window.removeEventListener('resize', read);
  }, []);
  return size;
}

/** The screen in numbers; null until it was read. */
export function ScreenFacts({ screen }: { screen: ScreenReading | null }) {
  const { t } = useTranslation('preflight');
  const format = useFormat();
  const size = useWindowSize();
  if (!screen) return <p>{t('screen.unknown')}</p>;
  const scale = scaleOf(screen);
  const wanted = recommendedScale(screen);
  const percent = (value: number): string => format.percent(Math.round(value * 100));
  const rows = [
    [t('screen.size'), t('screen.pixels', pixelsOf(screen))],
    [t('screen.window'), t('screen.units', size)],
    [t('screen.ratio'), format.number(screen.ratio)],
    [t('screen.scale'), scale === wanted ? percent(scale) : t('screen.advised', { scale: percent(scale), wanted: percent(wanted) })],
    [t('screen.zoom'), percent(screen.zoom)],
  ] as const;
  return (
    <>
      <dl className={panel.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('screen.any')}</p>
    </>
  );
}
