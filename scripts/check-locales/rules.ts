import type { LocaleRule } from './rule.ts';
import { hardCoded } from './rules/hard-coded.ts';
import { keysInCode } from './rules/keys-in-code.ts';
import { placeholders } from './rules/placeholders.ts';
import { plurals } from './rules/plurals.ts';
import { sameKeys } from './rules/same-keys.ts';
import { texts } from './rules/texts.ts';

/** Every rule of the interface texts, in the order of the report. */
export const LOCALE_RULES: readonly LocaleRule[] = [sameKeys, plurals, placeholders, texts, keysInCode, hardCoded];
