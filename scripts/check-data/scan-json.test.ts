import { describe, expect, it } from 'vitest';
import { findJsonFault } from './scan-json.ts';

describe('findJsonFault', () => {
  it('finds nothing in valid JSON', () => {
    expect(findJsonFault('{"a": [1, -2.5e3, true, null, "x\\n\\u00a0"], "b": {}, "c": []}\n')).toBeUndefined();
  });

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3, message: 'a comma or «}» is missing before «"b"»' }],
    ['{"a": 1,}', { line: 1, column: 9, message: '«}» was not expected: there is a comma too many, or a value is missing' }],
    ['{"a" 1}', { line: 1, column: 6, message: 'a colon is missing before «1»' }],
    ['{"a": 1, "a": 2}', { line: 1, column: 10, message: 'the field "a" is given twice' }],
    ['{"a": "x\n"}', { line: 1, column: 7, message: 'the text that begins here has no closing quote, or holds a line break or a single backslash' }],
    ["{'a': 1}", { line: 1, column: 2, message: "«'a': 1}» was not expected" }],
    ['{a: 1}', { line: 1, column: 2, message: '«a: 1}» was not expected' }],
    ['[1, 2', { line: 1, column: 6, message: 'the file ends too early' }],
    ['{} {}', { line: 1, column: 4, message: '«{» stands after the end' }],
    ['[01]', { line: 1, column: 3, message: 'a comma or «]» is missing before «1»' }],
  ])('says where %j goes wrong', (text, fault) => {
    expect(findJsonFault(text)).toEqual(fault);
  });

  it('agrees with JSON.parse on every prefix of a text', () => {
    const text = '{"a": [1, {"b": "c"}], "d": -0.5}';
    for (let end = 0; end <= text.length; end += 1) {
      const part = text.slice(0, end);
      expect(findJsonFault(part) === undefined, part).toBe(parses(part));
    }
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
