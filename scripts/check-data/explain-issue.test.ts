import { expect, it } from 'vitest';
import { parkSchema } from '#data/schema/park.ts';
import { explainIssue } from './explain-issue.ts';
import { change, createFixture } from './fixture.ts';

type Park = ReturnType<typeof createFixture>['park'];

/** What an editor reads after a change, as "field: message — tip". */
function explain(change: (park: Park) => unknown): string[] {
  const { park } = createFixture();
  change(park);
  const { error } = parkSchema.safeParse(park);
  return (error?.issues ?? []).map((issue) => explainIssue(issue, park)).map(({ field, message, tip }) => `${field}: ${message} — ${tip}`);
}

it('names the words that may stand in a field', () => {
  const lines = explain((park) => Object.assign(park.figures[1] ?? {}, { qualifier: 'circa' }));
  expect(lines).toEqual(['figures[1].qualifier: «circa» is not one of: exact, over, nearly, about, up-to, at-least — use one of these words']);
});

it('tells a missing text from a missing field', () => {
  expect(explain((park) => Reflect.deleteProperty(park.name, 'ru'))).toEqual(['name.ru: the Russian text is missing — every text is given in zh, en and ru']);
  expect(explain((park) => Reflect.deleteProperty(park, 'order'))).toEqual(['order: the field is missing — add it (number)']);
});

it('says what a particular needs', () => {
  expect(explain((park) => change(park.particulars, 0, { figure: undefined }))).toEqual([
    'particulars[0]: the entry is not complete — give either "figure", or "text" with "asOf" and "sources"',
  ]);
});

it('lists the forms of a value that has several', () => {
  const [line] = explain((park) => Object.assign(park.figures[0] ?? {}, { value: 'many' }));
  expect(line).toContain('figures[0].value: «many» fits none of the allowed forms — ');
  expect(line).toContain('; or ');
});

it('keeps the words of the schema for a form', () => {
  expect(explain((park) => Object.assign(park, { slug: 'Space Park' }))).toEqual([
    'slug: «Space Park»: use lower-case ASCII letters, digits and single hyphens — see the description of the field in the schema',
  ]);
});
