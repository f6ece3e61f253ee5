import { useMemo } from 'react';
import { qrModules } from '#lib/qr.ts';
import styles from './QrCode.module.css';

interface QrCodeProps {
  /** What the code says: an absolute address. */
  text: string;
  /** Accessible name. */
  name: string;
}

function pathOf(rows: readonly boolean[][]): string {
  return rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

/** A code for the phone: ink on white at level M with its quiet zone, as large as its frame. One on the screen at a time. */
export function QrCode({ text, name }: QrCodeProps) {
  const rows = useMemo(() => qrModules(text, 'M'), [text]);
  return (
    <svg className={styles.code} role="img" aria-label={name} data-qr={text} viewBox={`0 0 ${rows.length} ${rows.length}`} shapeRendering="crispEdges">
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={pathOf(rows)} fill="#10222c" />
    </svg>
  );
}
