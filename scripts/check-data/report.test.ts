import { expect, it } from 'vitest';
import { formatReport } from './report.ts';

it('groups problems by file and says what to do about each', () => {
  const problem = { file: 'parks/a.json', rule: 'script', message: 'Chinese characters at «园»', tip: 'write the name' };
  const report = formatReport([
    { ...problem, record: 'gdp', field: 'figures[0].label', lang: 'ru' },
    { ...problem, file: 'site.json' },
    { ...problem, level: 'notice' },
  ]);
  expect(report).toBe(
    [
      'parks/a.json',
      '  «gdp», figures[0].label, Russian: Chinese characters at «园»',
      '    → write the name (script)',
      '  notice: Chinese characters at «园»',
      '    → write the name (script)',
      '',
      'site.json',
      '  Chinese characters at «园»',
      '    → write the name (script)',
    ].join('\n'),
  );
});
