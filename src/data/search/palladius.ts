/** The customary Russian spelling of Chinese syllables. */
const INITIALS: readonly (readonly [string, string])[] = [
  ...([
    ['zh', 'чж'],
    ['ch', 'ч'],
    ['sh', 'ш'],
    ['b', 'б'],
    ['p', 'п'],
    ['m', 'м'],
    ['f', 'ф'],
    ['d', 'д'],
    ['t', 'т'],
    ['n', 'н'],
    ['l', 'л'],
  ] as const),
  ...([
    ['g', 'г'],
    ['k', 'к'],
    ['h', 'х'],
    ['j', 'цз'],
    ['q', 'ц'],
    ['x', 'с'],
    ['r', 'ж'],
    ['z', 'цз'],
    ['c', 'ц'],
    ['s', 'с'],
  ] as const),
];

const FINALS: Readonly<Record<string, string>> = {
  ...{ a: 'а', o: 'о', e: 'э', ai: 'ай', ei: 'эй', ao: 'ао', ou: 'оу', an: 'ань', en: 'энь', ang: 'ан', eng: 'эн', ong: 'ун', er: 'эр' },
  ...{ i: 'и', ia: 'я', ie: 'е', iao: 'яо', iu: 'ю', ian: 'янь', in: 'инь', iang: 'ян', ing: 'ин', iong: 'юн' },
  ...{ u: 'у', ua: 'уа', uo: 'о', uai: 'уай', ui: 'уй', uan: 'уань', un: 'унь', uang: 'уан' },
  ...{ ü: 'юй', üe: 'юэ', üan: 'юань', ün: 'юнь' },
};

/** Syllables without an initial. */
const WHOLE: Readonly<Record<string, string>> = {
  ...{ yi: 'и', ya: 'я', ye: 'е', yao: 'яо', you: 'ю', yan: 'янь', yin: 'инь', yang: 'ян', ying: 'ин', yong: 'юн', yo: 'йо' },
  ...{ yu: 'юй', yue: 'юэ', yuan: 'юань', yun: 'юнь', hui: 'хуэй' },
  ...{ wu: 'у', wa: 'ва', wo: 'во', wai: 'вай', wei: 'вэй', wan: 'вань', wen: 'вэнь', wang: 'ван', weng: 'вэн' },
};

const AFTER_PALATAL = /^([jqx])u/;
const HISSING = /^(?:zh|ch|sh|r|z|c|s)i$/;

/** "min" → "минь", "fei" → "фэй". Pinyin without tones, ü as it is; what is no syllable stays as it is. */
export function palladius(syllable: string): string {
  const whole = WHOLE[syllable];
  if (whole) return whole;
  const spelled = syllable.replace(AFTER_PALATAL, '$1ü');
  const [latin, initial] = INITIALS.find(([letters]) => spelled.startsWith(letters)) ?? ['', ''];
  if (HISSING.test(spelled)) return latin.length === 2 || latin === 'r' ? `${initial}и` : `${initial}ы`;
  const rest = FINALS[spelled.slice(latin.length)];
  return rest === undefined ? syllable : initial + rest;
}

/** The letters of a sound as they are compared: ü is typed as u, the signs ь and ъ are rarely typed. */
export function bySound(letters: string): string {
  return letters.replaceAll('ü', 'u').replaceAll(/[ьъ]/g, '').replaceAll('э', 'е');
}
