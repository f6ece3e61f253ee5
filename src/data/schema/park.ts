import { z } from 'zod';
import { asOfSchema, factSchema, figureSchema, idSchema, refsSchema, sourcesSchema, textSchema } from './base.ts';
import {
  certaintySchema,
  clusterSchema,
  fieldSchema,
  glyphSchema,
  nameBasisSchema,
  precisionSchema,
  presenceSchema,
  roleSchema,
  sectorSchema,
  stageSchema,
  statusSchema,
} from './vocabulary.ts';

const pointSchema = z
  .strictObject({ lat: z.number().min(45.3).max(46.5), lng: z.number().min(125.9).max(127.4) })
  .describe('WGS-84. Coordinates copied from AMap or Baidu are shifted and must be converted first.');

const locationSchema = z
  .strictObject({
    cluster: clusterSchema,
    precision: precisionSchema,
    point: pointSchema.optional().describe('Only with precision "site": a surveyed point. Otherwise the cluster gives the circle or the district name.'),
    district: textSchema.describe('District or zone the park lies in.'),
    address: textSchema.nullable().describe('Address as published; null where none was found.'),
    basis: textSchema.describe('One or two plain sentences: why we place it here, and what is not known.'),
    sources: sourcesSchema,
  })
  .describe('Where the park is and how exactly that is known.');

const membershipSchema = z
  .strictObject({ certainty: certaintySchema, why: textSchema, sources: sourcesSchema })
  .describe('Whether the park is one of the fifteen.');

const parkStageSchema = z.strictObject({
  value: stageSchema,
  note: textSchema.optional().describe('What exactly is in use or being built.'),
  asOf: asOfSchema,
  sources: sourcesSchema,
});

const chainLinkSchema = z.strictObject({
  title: textSchema.describe('Link of the value chain, two or three words.'),
  items: textSchema.describe('What it makes or does.'),
  own: z.boolean().describe('True for the link this park itself stands for.'),
});

const timelineEntrySchema = z
  .strictObject({ asOf: asOfSchema, text: textSchema, status: statusSchema, sources: sourcesSchema, refs: refsSchema })
  .describe('A dated step, oldest first; forecasts last.');

const particularSchema = z
  .strictObject({
    field: fieldSchema,
    figure: idSchema.optional().describe('Id of a figure of this park that answers the field.'),
    text: textSchema.optional().describe('The answer in words, where it is not a figure.'),
    asOf: asOfSchema.optional(),
    sources: sourcesSchema.optional(),
  })
  .refine((p) => (p.figure ? !p.text : Boolean(p.text && p.asOf && p.sources)), {
    message: 'give either "figure", or "text" with "asOf" and "sources"',
  })
  .describe('A known particular of the park.');

const headlineSchema = z
  .union([z.strictObject({ figure: idSchema }), z.strictObject({ unknown: fieldSchema })])
  .describe('A slot of the strip of four: a figure of this park, or a field shown as not published.');

const parkEnterpriseSchema = z
  .strictObject({
    id: idSchema.describe('Id of a file in `enterprises/`.'),
    role: roleSchema,
    presence: presenceSchema,
    asOf: asOfSchema,
    note: textSchema.optional(),
    sources: sourcesSchema,
  })
  .describe('An enterprise tied to the park; best documented first.');

const mediaSchema = z.strictObject({
  file: z.string().describe('Path under `public/media/`.'),
  alt: textSchema,
  credit: z.string(),
  licence: z.string(),
  date: asOfSchema,
});

const contactSchema = z.strictObject({
  label: textSchema,
  value: z.string(),
  kind: z.enum(['phone', 'email', 'url', 'address']),
  asOf: asOfSchema,
  sources: sourcesSchema,
});

export const parkSchema = z
  .strictObject({
    $schema: z.string().optional(),
    slug: idSchema.describe('Name in the URL. Never changed: links live on paper.'),
    order: z.int().min(1).max(99).describe('Place in the catalogue and number of the short link.'),
    glyph: glyphSchema,
    sector: sectorSchema,
    name: textSchema.describe('Full name, as on the profile.'),
    shortName: textSchema.describe('Name for lists and chips: at most 10 hanzi, 24 Latin or 26 Cyrillic letters.'),
    nameBasis: z.strictObject({ en: nameBasisSchema, ru: nameBasisSchema }),
    aliases: z
      .array(z.strictObject({ text: z.string().min(1), lang: z.enum(['zh', 'en', 'ru']), note: textSchema.optional() }))
      .describe('Other names, for search and for the page.'),
    membership: membershipSchema,
    stage: parkStageSchema,
    location: locationSchema,
    pitch: textSchema.describe('One sentence: why this park over the other fourteen. Facts only.'),
    purpose: textSchema.describe('What the park is for: two to four sentences.'),
    industries: z.array(textSchema).min(1).max(5).describe('Leading industries, two to four words each.'),
    headline: z.array(headlineSchema).length(4),
    rowFigure: idSchema.nullable().describe('The figure for list rows and cards; null = not published.'),
    figures: z.array(figureSchema),
    facts: z.array(factSchema),
    chain: z.array(chainLinkSchema).length(3).optional(),
    timeline: z.array(timelineEntrySchema),
    particulars: z.array(particularSchema),
    unknown: z.array(fieldSchema).describe('Particulars no source gives. Together with `particulars` they make up every field exactly once.'),
    enterprises: z.array(parkEnterpriseSchema),
    platforms: z.array(idSchema).describe('Ids of files in `platforms/`: in the park or serving it.'),
    policies: z.array(idSchema).describe('Ids of files in `policies/` that apply, most specific first.'),
    contacts: z.array(contactSchema),
    media: z.array(mediaSchema),
    caution: textSchema.optional().describe('What an investor should check first.'),
  })
  .describe('One industrial park, all three languages side by side.');

export type Park = z.infer<typeof parkSchema>;
