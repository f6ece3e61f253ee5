import { expect, it } from 'vitest';
import { findingsIn } from '../fixture.ts';
import { hardCoded } from './hard-coded.ts';

it.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>\n  Hello {name}\n</p>', 'Hello'],
  ["<p>{'Hello'}</p>", 'Hello'],
  ["<p>{ok ? 'Yes' : null}</p>", 'Yes'],
  ["<p>{ok && 'Yes'}</p>", 'Yes'],
  ['<img alt="Gate" />', 'Gate'],
  [`<button aria-label={\`Close \${name}\`} />`, 'Close'],
  ['<>园区</>', '园区'],
])('finds the text in %s', (code, text) => {
  expect(findingsIn(hardCoded, {}, code)).toMatchObject([{ file: 'src/Head.tsx', message: `the text «${text}» stands in the code` }]);
});

it('gives the line', () => {
  expect(findingsIn(hardCoded, {}, 'const a = (\n  <p>\n    Hello\n  </p>\n);')).toMatchObject([{ field: 'line 3' }]);
});

it.each(['<p>{name} · 5 %</p>', '<p className="lead">{t("title")}</p>', '<span lang="zh">中文</span>', '<a href="/map">{" "}</a>'])('accepts %s', (code) => {
  expect(findingsIn(hardCoded, {}, code)).toEqual([]);
});
