import { findTypographyFaults } from '../../text-rules.ts';
import { textsOf } from '../places.ts';
import type { Rule } from '../rule.ts';

/** Spacing, quotation marks, numbers and punctuation as each language sets them. */
export const typography: Rule = {
  name: 'typography',
  about: 'Spacing, quotation marks, numbers and punctuation follow the habits of each language.',
  check: (_data, { files }) =>
    textsOf(files).flatMap(({ value, ...place }) => findTypographyFaults(value, place.lang).map((fault) => ({ ...place, ...fault }))),
};
