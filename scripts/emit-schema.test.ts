import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCHEMAS, schemaPath, schemaText } from './emit-schema.ts';

it.each(Object.entries(SCHEMAS))('the committed schema of %s is what the script writes', (name, schema) => {
  expect(readFileSync(schemaPath(name), 'utf8'), 'run: node scripts/emit-schema.ts').toBe(schemaText(schema));
});

it('the script is named first and fields keep their meaning', () => {
  const text = schemaText(SCHEMAS.park);
  expect(Object.keys(JSON.parse(text)).at(0)).toBe('$comment');
  expect(text).toContain('Never changed: links live on paper.');
});
