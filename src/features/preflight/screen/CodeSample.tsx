import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reachOf } from '#data/preflight/qr-size.ts';
import { useFormat } from '#i18n/use-format.ts';
import { qrModules } from '#lib/qr.ts';
import styles from './Code.module.css';

interface CodeSampleProps {
  address: string;
  /** Wanted side in CSS pixels. */
  pixels: number;
  perCentimetre: number;
}

/** Width of an element, followed while it changes; null before it is drawn. */
function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(
    function followWidth() {
      if (!element.current) return;
      const observer = new ResizeObserver(([entry]) => setWidth(entry ? Math.floor(entry.contentRect.width) : null));
      observer.observe(element.current);
      return () => observer.disconnect();
    },
    [element],
  );
  return width;
}

/** A code of exactly that side; where the window is too small for it, as large as fits, and what that is good for. */
export function CodeSample({ address, pixels, perCentimetre }: CodeSampleProps) {
  const { t } = useTranslation('preflight');
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  const available = useWidth(box);
  const { size, path } = useMemo(() => {
    const rows = qrModules(address, 'M');
    return { size: rows.length, path: rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('') };
  }, [address]);
  const side = Math.min(pixels, available ?? pixels);
  const centimetres = side / perCentimetre;
  const tenth = (value: number): string => format.number(Math.round(value * 10) / 10);
  return (
    <figure ref={box} className={styles.sample}>
      <svg role="img" aria-label={t('code.alt', { address })} width={side} height={side} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <path className={styles.ground} d={`M0 0h${size}v${size}H0z`} />
        <path className={styles.ink} d={path} />
      </svg>
      <figcaption>{side < pixels ? t('code.larger', { side: tenth(centimetres), metres: tenth(reachOf(centimetres)) }) : t('code.fits')}</figcaption>
    </figure>
  );
}
