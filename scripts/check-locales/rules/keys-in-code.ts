import { type FileUsage, findKeyUsage, type KeyUse } from '../key-usage.ts';
import { splitPlural } from '../plural-key.ts';
import { fileOf, type Locales, nameOf } from '../read-locales.ts';
import type { Finding, LocaleRule } from '../rule.ts';

/** The code and the texts name the same keys. */
export const keysInCode: LocaleRule = {
  name: 'keys-in-code',
  about: 'A key the code asks for exists, and a key that exists is asked for.',
  check: (locales, code) => {
    const usages = code.map(findKeyUsage);
    return [...missing(locales, usages), ...unused(locales, usages)];
  },
};

function missing({ entries, namespaces }: Locales, usages: readonly FileUsage[]): Finding[] {
  const known = new Set(entries.flatMap(({ ns, key }) => [nameOf({ ns, key }), nameOf({ ns, key: splitPlural(key).base })]));
  const names = ({ key, namespaces: own }: KeyUse) => (key.includes(':') ? [key] : (own ?? namespaces).map((ns) => `${ns}:${key}`));
  return usages
    .flatMap(({ keys }) => keys)
    .filter((use) => !names(use).some((name) => known.has(name)))
    .map((use) => ({
      file: use.file,
      field: `line ${use.line}`,
      message: `no text «${use.key}»${use.namespaces ? ` in ${use.namespaces.join(', ')}` : ''}`,
      tip: 'add it in every language, or correct the key',
    }));
}

function unused({ entries }: Locales, usages: readonly FileUsage[]): Finding[] {
  const literals = new Set(usages.flatMap((usage) => [...usage.literals]));
  const patterns = usages.flatMap((usage) => usage.patterns);
  // A file that code imports for every language is read as an object: its keys are checked by the compiler.
  const isImported = (ns: string): boolean => literals.has(`#locales/zh/${ns}.json`);
  return entries
    .filter(({ lang, ns }) => lang === 'en' && !isImported(ns))
    .filter(({ ns, key }) => {
      const { base } = splitPlural(key);
      const forms = [key, base, nameOf({ ns, key }), nameOf({ ns, key: base })];
      return !forms.some((form) => literals.has(form) || patterns.some((pattern) => pattern.test(form)));
    })
    .map((entry) => ({ file: fileOf(entry), field: entry.key, message: 'no code asks for this text', tip: 'remove it in every language, or use it' }));
}
