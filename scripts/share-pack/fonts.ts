import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { coverageOf } from './font-coverage.ts';
import { type FontPart, partsWith, readParts } from './font-parts.ts';

/** The fonts of the documents: the same on every machine, none of the machine itself. */
export interface Fonts {
  /** Files by the address they are served under; rare parts join as documents need them. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Rules that name the fonts for the text of a document. */
  css(text: string): string;
}

const GOLOS = 'node_modules/@fontsource-variable/golos-text/files/golos-text';
const NOTO = 'node_modules/@fontsource/noto-sans-sc';
/** One file with nearly all that Chinese texts need, so that a PDF embeds one font a weight and not forty. */
const NOTO_MAIN = `${NOTO}/files/noto-sans-sc-chinese-simplified`;
const WEIGHTS = [400, 500, 600] as const;

const ASCII = 'U+20-7E';
const CYRILLIC = 'U+301, U+400-45F, U+490-491, U+4B0-4B1, U+2116';

/** Everything but ideographs: whatever the package has of it. */
const ALL_LETTERS = String.fromCodePoint(...Array.from({ length: 0x2fe0 }, (_item, index) => index + 0x20));

/** What Golos has, as far as the texts use it, needs no other font. */
const NOT_GOLOS = /[^\p{Script=Latin}\p{Script=Cyrillic}\s\u0020-\u00ff]/gu;

/** Rules after the tokens: the families of the packages. */
const FAMILIES = `:root,[lang]{--font-cjk:"Noto Sans SC","Noto Sans SC Rare"}
:lang(zh){--font-latin:"Golos ZH"}
:lang(en),:lang(ru){--font-latin:"Golos Text"}
svg text{font-family:var(--font)}`;

export async function loadFonts(): Promise<Fonts> {
  const files = new Map<string, Buffer>();
  const rules: string[] = [];
  for (const weight of WEIGHTS) {
    const latin = addFile(files, await golosCut('latin', weight));
    const cyrillic = addFile(files, await golosCut('cyrillic', weight));
    const chinese = addFile(files, await readFile(`${NOTO_MAIN}-${weight}-normal.woff2`));
    rules.push(
      face('Golos Text', weight, latin),
      face('Golos Text', weight, cyrillic, CYRILLIC),
      face('Golos ZH', weight, latin, ASCII),
      face('Noto Sans SC', weight, chinese),
    );
  }
  const parts = readParts(`${NOTO}/unicode.json`);
  const covered = coverageOf(await readFile(`${NOTO_MAIN}-400-normal.woff`));
  const rareIn = (text: string) => new Set((text.match(NOT_GOLOS) ?? []).map((sign) => sign.codePointAt(0) ?? 0).filter((code) => !covered.has(code)));
  return { files, css: (text) => [...rules, ...rareFaces(files, partsWith(parts, rareIn(text))), FAMILIES].join('\n') };
}

/** Golos is variable, and a variable font enters a PDF as drawings: each weight becomes a font of its own. */
async function golosCut(script: 'latin' | 'cyrillic', weight: number): Promise<Buffer> {
  const variable = await readFile(`${GOLOS}-${script}-wght-normal.woff2`);
  return subsetFont(variable, ALL_LETTERS, { targetFormat: 'truetype', variationAxes: { wght: weight } });
}

/** Arrows and rare characters the one file lacks. */
function rareFaces(files: Map<string, Buffer>, parts: readonly FontPart[]): string[] {
  return parts.flatMap(({ name, range }) =>
    WEIGHTS.map((weight) =>
      face('Noto Sans SC Rare', weight, addFile(files, readFileSync(`${NOTO}/files/noto-sans-sc-${name}-${weight}-normal.woff2`)), range),
    ),
  );
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
