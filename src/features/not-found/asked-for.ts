/** What an address that does not exist was meant to be. */
export interface AskedFor {
  kind: 'park' | 'policy' | 'page';
  /** The last part of the address as the visitor typed it, shortened; empty where there is none. */
  typed: string;
}

const LONGEST_SHOWN = 60;

/** An address may hold anything: a broken escape is shown as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Invisible and direction-changing characters could make the page say something else. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function shown(part: string): string {
  const letters = Array.from(decoded(part).replace(UNSAFE, ''));
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : letters.join('');
}

/** Reads the intention from a path inside the app: "/ru/parks/aerspace/" → the park "aerspace". */
export function askedFor(pathname: string): AskedFor {
  const [, section = '', ...rest] = pathname.split('/').filter(Boolean);
  const last = rest[rest.length - 1];
  if (last === undefined) return { kind: 'page', typed: shown(section) };
  if (section === 'parks') return { kind: 'park', typed: shown(last) };
  if (section === 'policies') return { kind: 'policy', typed: shown(last) };
  return { kind: 'page', typed: shown(last) };
}
