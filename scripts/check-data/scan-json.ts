/** Where a JSON text stops being JSON, or repeats a key, in words. */
interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const TOKEN = /(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

interface Token {
  readonly text: string;
  readonly at: number;
  readonly kind: 'mark' | 'string' | 'literal';
}

interface Level {
  readonly close: '}' | ']';
  readonly keys: Set<string>;
  /** What may come next on this level. */
  next: 'first' | 'item' | 'key' | 'colon' | 'value' | 'comma';
}

/**
 * The first fault of a JSON text; undefined where there is none.
 * `JSON.parse` gives no position for some faults and accepts a repeated key silently, so that an edit is lost.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const stack: Level[] = [];
  let at = 0;
  let done = false;
  while (true) {
    const token = readToken(text, at);
    if (typeof token === 'string') return faultAt(text, skipSpace(text, at), token);
    if (!token) return done ? undefined : faultAt(text, text.length, 'the file ends too early');
    if (done) return faultAt(text, token.at, `«${token.text}» stands after the end`);
    const message = step(stack, token);
    if (message) return faultAt(text, token.at, message);
    at = token.at + token.text.length;
    done = stack.length === 0;
  }
}

function readToken(text: string, at: number): Token | string | undefined {
  const start = skipSpace(text, at);
  if (start >= text.length) return undefined;
  TOKEN.lastIndex = start;
  const [, mark, string, literal] = TOKEN.exec(text) ?? [];
  if (mark) return { text: mark, at: start, kind: 'mark' };
  if (string) return { text: string, at: start, kind: 'string' };
  if (literal) return { text: literal, at: start, kind: 'literal' };
  if (text[start] === '"') return 'the text that begins here has no closing quote, or holds a line break or a single backslash';
  return `«${text.slice(start, start + 12).split('\n')[0]}» was not expected`;
}

const SPACE = /[ \t\r\n]*/y;

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

/** Moves one token on; returns what is wrong with it, if anything. */
function step(stack: Level[], token: Token): string | undefined {
  const level = stack.at(-1);
  if (!level) return open(stack, token);
  if (token.text === level.close && token.kind === 'mark') return close(stack, level);
  switch (level.next) {
    case 'comma':
      if (token.text !== ',') return `a comma or «${level.close}» is missing before «${token.text}»`;
      level.next = level.close === '}' ? 'key' : 'item';
      return undefined;
    case 'colon':
      if (token.text !== ':') return `a colon is missing before «${token.text}»`;
      level.next = 'value';
      return undefined;
    case 'key':
      return readKey(level, token);
    case 'first':
      return level.close === '}' ? readKey(level, token) : openIn(stack, level, token);
    default:
      return openIn(stack, level, token);
  }
}

function readKey(level: Level, token: Token): string | undefined {
  if (token.kind !== 'string') return `a field name in double quotes is missing before «${token.text}»`;
  if (level.keys.has(token.text)) return `the field ${token.text} is given twice`;
  level.keys.add(token.text);
  level.next = 'colon';
  return undefined;
}

function close(stack: Level[], level: Level): string | undefined {
  if (level.next !== 'first' && level.next !== 'comma') return `«${level.close}» was not expected: there is a comma too many, or a value is missing`;
  stack.pop();
  return undefined;
}

function openIn(stack: Level[], level: Level, token: Token): string | undefined {
  level.next = 'comma';
  return open(stack, token);
}

function open(stack: Level[], token: Token): string | undefined {
  if (token.text === '{') stack.push({ close: '}', keys: new Set(), next: 'first' });
  else if (token.text === '[') stack.push({ close: ']', keys: new Set(), next: 'first' });
  else if (token.kind === 'mark') return `«${token.text}» was not expected: a value is missing`;
  return undefined;
}

function faultAt(text: string, at: number, message: string): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, message };
}
