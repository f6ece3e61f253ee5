import { expect, it } from 'vitest';
import { findingsIn } from '../fixture.ts';
import { keysInCode } from './keys-in-code.ts';

const head = (body: string, ns = '') => `function Head() { const { t } = useTranslation(${ns}); return <p>{${body}}</p>; }`;
const USED = "[t('title'), t('count', { count: 1 })]";

it('finds a key without a text, with its line', () => {
  expect(findingsIn(keysInCode, {}, `\n${head(`[${USED}, t('nothing')]`)}`)).toMatchObject([
    { file: 'src/Head.tsx', field: 'line 2', message: 'no text «nothing» in common' },
  ]);
});

it('finds both keys of a choice', () => {
  expect(findingsIn(keysInCode, {}, head(`[${USED}, t(ok ? 'yes' : 'no')]`))).toHaveLength(2);
});

it('looks in the namespaces the file names', () => {
  const map = { 'zh/map': { zoom: '放大' }, 'en/map': { zoom: 'Zoom in' }, 'ru/map': { zoom: 'Крупнее' } };
  expect(findingsIn(keysInCode, map, head(`[t('zoom'), t('common:title'), t('common:count')]`, "'map'"))).toEqual([]);
});

it('takes the namespaces of a function that is handed over from its type', () => {
  const map = { 'zh/map': { zoom: '放大' }, 'en/map': { zoom: 'Zoom in' }, 'ru/map': { zoom: 'Крупнее' } };
  const code = (type: string) => `const zoom = (t: ${type}) => [t('zoom'), t('common:title'), t('common:count')];`;
  expect(findingsIn(keysInCode, map, code("TFunction<'map'>"))).toEqual([]);
  expect(findingsIn(keysInCode, map, code('Words'))).toEqual([]);
  expect(findingsIn(keysInCode, map, code("TFunction<['common']>"))).toMatchObject([{ message: 'no text «zoom» in common' }]);
});

it('finds a text no code asks for', () => {
  expect(findingsIn(keysInCode, {}, head("t('title')"))).toMatchObject([
    { file: 'en/common.json', field: 'count_one' },
    { file: 'en/common.json', field: 'count_other' },
  ]);
});

it('takes a key of parts for every key of that form', () => {
  const stage = { zh: '在用', en: 'In use', ru: 'Действует' };
  const texts = Object.fromEntries(Object.entries(stage).map(([lang, value]) => [`${lang}/common`, { stage: { 'in-use': value } }]));
  expect(findingsIn(keysInCode, texts, head(`[${USED}, t(\`stage.\${value}\`)]`))).toEqual([]);
});

it('takes a text of a table for a key', () => {
  expect(findingsIn(keysInCode, {}, `const KEYS = ['title', 'common:count']; ${head('KEYS.map((key) => t(key))')}`)).toEqual([]);
});
