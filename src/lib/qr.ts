import { encode } from 'uqr';

/** How much of a code may be lost: M for screens, Q for paper. */
export type QrLevel = 'M' | 'Q';

/** Modules of white around a code that readers need. */
export const QUIET_ZONE = 4;
/** Ink of every code: dark on white is what all readers know. */
export const QR_INK = '#10222c';

/** The modules of a code as rows, true for dark, with the quiet zone around it. */
export function qrModules(text: string, level: QrLevel): boolean[][] {
  // Boosting would choose another level than the one that was asked for.
  return encode(text, { ecc: level, border: QUIET_ZONE, boostEcc: false }).data;
}

/** The dark modules of a code as one path, one module one unit, and the side of the square it stands in. */
export function qrPath(text: string, level: QrLevel): { size: number; path: string } {
  const rows = qrModules(text, level);
  return { size: rows.length, path: rows.flatMap((row, y) => darkRuns(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`)).join('') };
}

/**
 * A code as an SVG document: ink on white, one module one unit, scaled by whoever shows it.
 * @param text what the code says, an absolute address as a rule
 */
export function qrSvg(text: string, level: QrLevel): string {
  const { size, path } = qrPath(text, level);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="${QR_INK}" d="${path}"/></svg>`;
}

/** Neighbouring dark modules of a row as one stroke: a third of the file. */
function darkRuns(row: readonly boolean[]): { x: number; width: number }[] {
  const runs: { x: number; width: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last.x + last.width === x) last.width += 1;
    else runs.push({ x, width: 1 });
  }
  return runs;
}
