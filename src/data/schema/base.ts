import { z } from 'zod';
import { qualifierSchema, scopeSchema, statusSchema, unitSchema } from './vocabulary.ts';

export const textSchema = z
  .strictObject({
    zh: z.string().min(1).describe('Chinese, with a space between hanzi and Latin or digits.'),
    en: z.string().min(1).describe('English, British spelling.'),
    ru: z.string().min(1).describe('Russian.'),
  })
  .describe('One text in the three languages, each as a native business writer would put it.');

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case ASCII letters, digits and single hyphens')
  .describe('Identifier: lower-case ASCII, hyphens.');

export const asOfSchema = z
  .string()
  .regex(
    /^(?:\d{4}|\d{4}-(?:0[1-9]|1[0-2])|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\d{4}-Q[1-4]|\d{4}-H[12]|\d{4}\/\d{4}|late-\d{4}|unstated)$/,
    'use 2024, 2024-12, 2024-12-30, 2024-Q1, 2024-H1, 2021/2025, late-2025 or unstated',
  )
  .describe(
    'The date the statement holds for, as exact as the source gives it; late-2025 = as of late 2025, per press reports; unstated = the source gives none.',
  );

export const sourcesSchema = z.array(idSchema).min(1).describe('Ids of `sources.json` the statement was read from; at least one.');

export const refsSchema = z
  .array(z.string().regex(/^(?:F\d{3}|[a-z0-9-]+-\d{2})$/, 'use a register id such as F072'))
  .default([])
  .describe('Ids of the fact register (`scripts/check-data/fact-register.json`) this statement covers.');

export const factSchema = z
  .strictObject({
    id: idSchema.describe('Unique in its file.'),
    text: textSchema.describe('One sentence. What is planned says planned; a claim is attributed.'),
    status: statusSchema,
    asOf: asOfSchema,
    sources: sourcesSchema,
    refs: refsSchema,
  })
  .describe('One statement with its status, date and sources.');

export const figureSchema = z
  .strictObject({
    id: idSchema.describe('Unique in its file.'),
    label: textSchema.describe('What is counted, without the number: "Planned total investment".'),
    value: z.union([z.number(), z.strictObject({ from: z.number(), to: z.number() })]).describe('The number in the base unit, or a range.'),
    unit: unitSchema,
    measure: z.string().optional().describe('Chinese measure word of a counted thing (家, 个, 项…); count units only.'),
    qualifier: qualifierSchema,
    status: statusSchema,
    scope: scopeSchema,
    asOf: asOfSchema,
    previous: z
      .strictObject({ value: z.number(), asOf: asOfSchema })
      .optional()
      .describe('An earlier value of the same thing by the same sources, shown as "657 → 1,323".'),
    perBrick: z
      .number()
      .positive()
      .optional()
      .describe('Data picture: what one brick stands for, in the base unit; at most 100 bricks. A percent figure draws 100 bricks of 1 %.'),
    note: textSchema.optional().describe('What a careful reader must know: basis not stated, revenue and not value added, …'),
    sources: sourcesSchema,
    refs: refsSchema,
  })
  .describe('A number with unit, bound, status, scope, date and sources.');

export type Text = z.infer<typeof textSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Figure = z.infer<typeof figureSchema>;
