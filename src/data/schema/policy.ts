import { z } from 'zod';
import { asOfSchema, factSchema, figureSchema, idSchema, sourcesSchema, textSchema } from './base.ts';
import { companyStageSchema, policyLevelSchema, policyStateSchema, policyTopicSchema } from './vocabulary.ts';

export const policySchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    order: z.int().min(1).describe('Place in the list: national first, New Area last.'),
    level: policyLevelSchema,
    name: textSchema.describe('Name of the measure, short enough for a table row.'),
    aliases: z.array(z.string().min(1)).describe('Other names, for search.'),
    summary: textSchema.describe('One sentence for the list: what it gives.'),
    topics: z
      .array(z.strictObject({ topic: policyTopicSchema, mark: z.enum(['given', 'to-check']) }))
      .min(1)
      .describe('Columns of support: given = stated by a source; to-check = by a summary, a draft or an old text.'),
    fits: z.array(companyStageSchema),
    state: z.strictObject({
      value: policyStateSchema,
      text: textSchema.describe('For the chip: "In force since 30 June 2025".'),
      asOf: asOfSchema,
      sources: sourcesSchema,
    }),
    validFrom: asOfSchema.describe('"unstated" where no source says.'),
    validTo: asOfSchema,
    documents: z
      .array(
        z.strictObject({
          title: z.string().describe('Title of the document in Chinese, as printed.'),
          number: z.string().optional(),
          source: idSchema.optional().describe('Source to follow for the text.'),
          fullTextFound: z.boolean().describe('Whether the full text was seen.'),
        }),
      )
      .describe('The documents behind the measure.'),
    whoQualifies: textSchema.nullable().describe('null = not published.'),
    offers: z.array(factSchema).min(1).describe('What is offered, one statement each.'),
    howToApply: textSchema.nullable().describe('null = not published.'),
    figures: z.array(figureSchema).describe('Ceilings, amounts already paid, numbers of companies.'),
    unverified: z.array(textSchema).describe('What we could not verify; shown on the page.'),
    sources: sourcesSchema,
    refs: z.array(z.string()).default([]),
  })
  .describe('A policy summary. It says what exists and who has benefited; it is not the text of the policy.');

export type Policy = z.infer<typeof policySchema>;
