/** One sign for each cut of the font files, in the weights the slides use. */
const FACES = [
  { font: '400 16px "Golos Text"', sign: 'A', name: 'Golos Text A' },
  { font: '600 16px "Golos Text"', sign: 'A', name: 'Golos Text A' },
  { font: '400 16px "Golos Text"', sign: 'Я', name: 'Golos Text Я' },
  { font: '600 16px "Golos Text"', sign: 'Я', name: 'Golos Text Я' },
  { font: '400 16px "Golos ZH"', sign: '1', name: 'Golos ZH 1' },
  { font: '600 16px "Golos ZH"', sign: '1', name: 'Golos ZH 1' },
] as const;

/** Loads every cut and gives the names of those that did not come. */
export async function readMissingFonts(fonts: FontFaceSet): Promise<string[]> {
  const isThere = async ({ font, sign }: (typeof FACES)[number]): Promise<boolean> => {
    const loaded = await fonts.load(font, sign).catch(() => []);
    // "check" alone is true for a family that nobody has declared.
    return loaded.length > 0 && fonts.check(font, sign);
  };
  const there = await Promise.all(FACES.map(isThere));
  return [...new Set(FACES.filter((_face, index) => !there[index]).map(({ name }) => name))];
}

const SAMPLES = { zh: ['哈', '新', '区', '园'], ru: ['Ж', 'ю', 'Щ', 'э'] } as const;
/** No font may have a picture for this. */
const NONCHARACTER = '\u{10fffe}';
const SIDE = 24;

/** How a sign looks in the fonts of the system, as a text that can be compared; null where there is no canvas. */
function createPainter(): ((sign: string) => string) | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE * 2;
  canvas.height = SIDE * 2;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.font = `${SIDE}px sans-serif`;
  return (sign) => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.fillText(sign, 4, SIDE + 4);
    return context.getImageData(0, 0, canvas.width, canvas.height).data.join();
  };
}

/** Scripts of which the system draws every sample like a sign that no font has. */
export function readMissingScripts(): ('zh' | 'ru')[] {
  const paint = createPainter();
  if (!paint) return [];
  const nothing = paint(NONCHARACTER);
  return (['zh', 'ru'] as const).filter((script) => SAMPLES[script].every((sign) => paint(sign) === nothing));
}
