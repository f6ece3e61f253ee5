import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** A font file of the documents by the address it is served under. */
export type FontFiles = ReadonlyMap<string, Buffer>;

const GOLOS = 'node_modules/@fontsource-variable/golos-text/files/golos-text';
const NOTO = 'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified';
const WEIGHTS = [400, 500, 600] as const;

const ASCII = 'U+20-7E';
const CYRILLIC = 'U+301, U+400-45F, U+490-491, U+4B0-4B1, U+2116';

/** Everything but ideographs: whatever the package has of it. */
const ALL_LETTERS = String.fromCodePoint(...Array.from({ length: 0x2fe0 }, (_item, index) => index + 0x20));

/** Rules after the tokens: the families of the packages and nothing of the machine. */
const FAMILIES = `:root,[lang]{--font-cjk:"Noto Sans SC"}
:lang(zh){--font-latin:"Golos ZH"}
:lang(en),:lang(ru){--font-latin:"Golos Text"}
svg text{font-family:var(--font)}`;

/**
 * The fonts of the documents, the same on every machine, as files and as the rules that name them.
 * Golos is variable, and a variable font enters a PDF as drawings: each weight becomes a font of its own.
 */
export async function loadFonts(): Promise<{ files: FontFiles; css: string }> {
  const files = new Map<string, Buffer>();
  const rules: string[] = [];
  for (const weight of WEIGHTS) {
    const latin = addFile(files, await golosCut('latin', weight));
    const cyrillic = addFile(files, await golosCut('cyrillic', weight));
    const chinese = addFile(files, await readFile(`${NOTO}-${weight}-normal.woff2`));
    rules.push(
      face('Golos Text', weight, latin),
      face('Golos Text', weight, cyrillic, CYRILLIC),
      face('Golos ZH', weight, latin, ASCII),
      face('Noto Sans SC', weight, chinese),
    );
  }
  return { files, css: `${rules.join('\n')}\n${FAMILIES}` };
}

async function golosCut(script: 'latin' | 'cyrillic', weight: number): Promise<Buffer> {
  const variable = await readFile(`${GOLOS}-${script}-wght-normal.woff2`);
  return subsetFont(variable, ALL_LETTERS, { targetFormat: 'truetype', variationAxes: { wght: weight } });
}

/** Named by its content, so that another font makes another document. */
function addFile(files: Map<string, Buffer>, bytes: Buffer): string {
  const address = `/fonts/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
  files.set(address, bytes);
  return address;
}

function face(family: string, weight: number, address: string, range?: string): string {
  const only = range ? `;unicode-range:${range}` : '';
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${address})${only}}`;
}
