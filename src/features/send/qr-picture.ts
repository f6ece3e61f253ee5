import { QR_INK, qrModules } from '#lib/qr.ts';

/** Pixels of a module: a saved picture must stay sharp on any screen. */
const SCALE = 10;

/**
 * A code as a PNG in a data address, drawn in the browser.
 * WeChat saves and reads pictures from the web or from a data address, not from a blob, and wants pixels.
 */
export function qrPicture(text: string): string {
  const rows = qrModules(text, 'M');
  const canvas = document.createElement('canvas');
  canvas.width = rows.length * SCALE;
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = QR_INK;
  for (const [y, row] of rows.entries()) for (const [x, dark] of row.entries()) if (dark) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
  return canvas.toDataURL('image/png');
}
