import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inkShare, reachOf } from '#data/preflight/qr-size.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { qrPath } from '#lib/qr.ts';
import styles from './Code.module.css';

interface CodeSampleProps {
  address: string;
  code: ReturnType<typeof qrPath>;
  /** Wanted width in CSS pixels, the white edge included. */
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

/** A code of exactly that width; where the window is too small for it, as large as fits, and what that is good for. */
export function CodeSample({ address, code: { size, path }, pixels, perCentimetre }: CodeSampleProps) {
  const { t } = useTranslation('preflight');
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  const available = useWidth(box);
  const side = Math.min(pixels, available ?? pixels);
  const centimetres = (side * inkShare(size)) / perCentimetre;
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
