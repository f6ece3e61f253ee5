import { z } from 'zod';
import { asOfSchema, factSchema, figureSchema, idSchema, sourcesSchema, textSchema } from './base.ts';
import { nameBasisSchema, presenceSchema, sectorSchema } from './vocabulary.ts';

export const enterpriseSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    name: textSchema.describe('Name for lists; in Chinese the short form. English and Russian by the glossary.'),
    legalName: z.string().optional().describe('Registered Chinese name, where a source gives it.'),
    nameBasis: z.strictObject({ en: nameBasisSchema, ru: nameBasisSchema }),
    aliases: z.array(z.string().min(1)).describe('Other spellings and known misprints, for search.'),
    sector: sectorSchema,
    what: textSchema.nullable().describe('What it does, one phrase without a full stop; null where no source describes it.'),
    presence: presenceSchema.describe('Best attested tie to a place. "area" = in the New Area or Harbin, park not stated.'),
    presenceNote: textSchema.optional().describe('E.g. "address at Beijing Road, Limin" or "named in 2024, not confirmed".'),
    listing: z
      .strictObject({ exchange: z.enum(['SSE', 'SZSE', 'BSE', 'HKEX']), code: z.string(), asOf: asOfSchema, sources: sourcesSchema })
      .optional()
      .describe('Stock exchange and code, where stated.'),
    founded: z.strictObject({ date: asOfSchema, sources: sourcesSchema }).optional(),
    figures: z.array(figureSchema),
    facts: z.array(factSchema),
    sources: sourcesSchema.describe('Where the enterprise is named.'),
    refs: z.array(z.string()).default([]).describe('Register ids covered by the record as a whole.'),
  })
  .describe('An enterprise named in the sources. Its parks are written in the park files.');

export const platformSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    name: textSchema,
    nameBasis: z.strictObject({ en: nameBasisSchema, ru: nameBasisSchema }),
    aliases: z.array(z.string().min(1)),
    kind: z
      .enum(['science-facility', 'pilot-scale', 'laboratory', 'testing', 'service-centre', 'institute', 'incubator', 'cooperation'])
      .describe('Kind of platform.'),
    operator: idSchema.nullable().describe('Id of the enterprise that runs it; null where it is another body or not stated.'),
    sector: sectorSchema,
    what: textSchema.describe('What it offers to a company, one or two sentences.'),
    place: textSchema.describe('Where it is, or that the place is not stated.'),
    stage: z.enum(['in-use', 'under-construction', 'planned', 'not-stated']),
    figures: z.array(figureSchema),
    facts: z.array(factSchema),
    asOf: asOfSchema,
    sources: sourcesSchema,
    refs: z.array(z.string()).default([]),
  })
  .describe('A shared research, pilot or service platform. The parks it serves are written in the park files.');

export type Enterprise = z.infer<typeof enterpriseSchema>;
export type Platform = z.infer<typeof platformSchema>;
