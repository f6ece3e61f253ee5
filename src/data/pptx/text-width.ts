import type { Lang } from '#i18n/languages.ts';

/**
 * Advance widths of Arial in thousandths of its size, by width: the fonts that stand in for it (Liberation Sans, Arimo) have
 * the same, so a line that fits here fits in PowerPoint, WPS and LibreOffice. Hanzi are as wide as they are high in every font.
 */
type Widths = readonly (readonly [width: number, signs: string])[];

const REGULAR: Widths = [
  [191, "'"],
  [222, 'ijl’‘'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft·\u00a0'],
  [333, '()-`r²³“”{}'],
  [355, '"'],
  [365, 'г'],
  [389, '*'],
  [400, '°'],
  [438, 'к'],
  [458, 'зт'],
  [469, '^'],
  [500, 'Jcksvxyzсух'],
  [510, 'э'],
  [521, 'чь'],
  [531, 'в'],
  [542, 'Гпя'],
  [549, '±≈'],
  [552, 'н'],
  [556, '#$0123456789?L_abdeghnopquаеорё«»–é'],
  [559, 'ий'],
  [573, 'бц'],
  [583, 'Кдл'],
  [584, '+<=>~−×'],
  [604, 'З■□'],
  [611, 'FTZТ'],
  [625, 'ъ'],
  [635, 'У'],
  [656, 'БЛЬ'],
  [667, '&ABEKPSVXYАВЕРХЧЁ'],
  [669, 'ж'],
  [677, 'Д'],
  [688, 'м'],
  [719, 'ИЙПЭы'],
  [722, 'CDHNRUwНСЯ'],
  [740, '©Ц'],
  [750, 'ю'],
  [760, 'Ф'],
  [778, 'GOQО'],
  [792, 'Ъ'],
  [802, 'ш'],
  [823, 'фщ'],
  [833, 'MmМ'],
  [889, '%Ы'],
  [917, 'Ш'],
  [938, 'ЖЩ'],
  [944, 'W'],
  [1015, '—…@Ю'],
  [1073, '№'],
];

const BOLD: Widths = [
  [238, "'"],
  [278, ' ,./I\\ijl·’‘|\u00a0'],
  [333, '!()-:;[]`ft²³'],
  [389, '*r{}'],
  [417, 'г°'],
  [474, '"'],
  [497, 'зт'],
  [500, 'zк“”'],
  [552, 'э±≈'],
  [556, '#$0123456789J_aceksvxyаесухё«»–é'],
  [567, 'Г'],
  [583, 'чя+<=>^~−×'],
  [604, 'нп■□'],
  [611, '?FLTZbdghnopquКТор'],
  [618, 'бвийць'],
  [626, 'УЗ'],
  [635, 'дл'],
  [669, 'EPSVXYЕРХЁ'],
  [703, 'ЛЧ'],
  [712, 'жЭД'],
  [722, '&ABCDHKNRUАВНСБИЙПЬЯ'],
  [740, 'ъЦ©м'],
  [778, 'GOQwО'],
  [833, 'MМш'],
  [854, 'щФыю'],
  [875, 'Ъф'],
  [889, '%m'],
  [944, 'ЖW'],
  [979, '@Ы'],
  [1019, '—…ШЩЮ'],
  [1115, '№'],
];

const tableOf = (widths: Widths): ReadonlyMap<string, number> => new Map(widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const)));

const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD) };
/** Hanzi, and what Chinese text sets from their font. */
const FIRST_WIDE_SIGN = 0x2e80;
const WIDE_IN_CHINESE = '“”‘’—…·';
const WIDE = 1000;
/** Some programs widen the space between hanzi and digits. */
const SPACE_IN_CHINESE = 500;
/** A letter that is in no table: wider than most. */
const UNKNOWN = 700;

export interface SetText {
  text: string;
  lang: Lang;
  size: number;
  isBold?: boolean;
}

/** Width of a text in the unit of its size. */
export function textWidth({ text, lang, size, isBold = false }: SetText): number {
  const table = isBold ? TABLES.bold : TABLES.regular;
  const isWide = (sign: string): boolean => (sign.codePointAt(0) ?? 0) >= FIRST_WIDE_SIGN || (lang === 'zh' && WIDE_IN_CHINESE.includes(sign));
  const widthOf = (sign: string): number => {
    if (isWide(sign)) return WIDE;
    return lang === 'zh' && sign === ' ' ? SPACE_IN_CHINESE : (table.get(sign) ?? UNKNOWN);
  };
  const thousandths = [...text].reduce((sum, sign) => sum + widthOf(sign), 0);
  return (thousandths * size) / WIDE;
}
