import { z } from 'zod';
import { factSchema, figureSchema, idSchema, textSchema } from './base.ts';
import { clusterSchema, precisionSchema } from './vocabulary.ts';

const groupSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  lead: textSchema.optional(),
  figures: z.array(figureSchema),
  facts: z.array(factSchema),
});

export const areaSectionSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.enum(['identity', 'economy', 'innovation', 'opening-up', 'living']),
    order: z.int().min(1),
    title: textSchema,
    lead: textSchema.describe('Two or three sentences that open the section.'),
    groups: z.array(groupSchema).min(1),
    chain: z
      .array(z.strictObject({ title: textSchema, items: textSchema }))
      .optional()
      .describe('Steps of a chain (from research to production), drawn as linked boxes.'),
  })
  .describe('One section of the page about the area.');

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(1).describe('Title in the language of the source.'),
    titleLang: z.enum(['zh', 'en', 'ru', 'ko']),
    publisher: textSchema,
    short: textSchema.describe('Kind of publisher in two or three words, for the note under a figure: "Press", "District report".'),
    date: z.string().describe('Publication date in the form of "asOf".'),
    url: z.url().nullable().describe('Address, or null for a printed page.'),
    kind: z
      .enum(['official', 'press', 'filing', 'company', 'copy', 'map-data', 'computed'])
      .describe('official, press, company filing, own web site, second-hand copy or translation, map data, our computation.'),
    reliability: z
      .enum(['A', 'B', 'C', 'D'])
      .describe(
        'A official text, state press or filing; B press on a mirror or second-hand; C aggregator, machine translation or copy; D sample data used for addresses and coordinates only.',
      ),
    note: textSchema.optional(),
  })
  .describe('A source of the data.');

export const sourcesFileSchema = z.strictObject({ $schema: z.string().optional(), sources: z.array(sourceSchema) });

export const contactsFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    bodies: z.array(
      z.strictObject({
        id: idSchema,
        name: textSchema,
        role: textSchema.describe('What to ask this body.'),
        links: z.array(z.strictObject({ label: z.string(), url: z.url() })).describe('Published web addresses.'),
        address: textSchema.nullable(),
        note: textSchema.optional(),
        asOf: z.string(),
        sources: z.array(idSchema).min(1),
      }),
    ),
    named: z
      .array(
        z.strictObject({
          topic: textSchema.describe('What this contact answers for: investment, Russia, approvals…'),
          name: z.string().nullable(),
          phone: z.string().nullable(),
          email: z.string().nullable(),
          languages: z.array(z.enum(['zh', 'en', 'ru'])),
          hours: textSchema.nullable(),
        }),
      )
      .describe("Slots for the owner's named contacts; null until supplied, shown as such."),
  })
  .describe('Who to ask. Only what is published.');

export const clustersFileSchema = z.strictObject({
  $schema: z.string().optional(),
  clusters: z.array(
    z
      .strictObject({
        id: clusterSchema,
        name: textSchema.describe('Name of the place, for the rack on the map: "Around Zhigu Avenue".'),
        precision: precisionSchema,
        lat: z.number(),
        lng: z.number(),
        radiusMetres: z.number().positive().nullable().describe('Radius of the circle; null for a district, where no circle is drawn.'),
        basis: textSchema,
        sources: z.array(idSchema).min(1),
      })
      .describe('A place several parks share. Pins are never spread by hand to look precise.'),
  ),
});

export const nodesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  nodes: z.array(
    z
      .strictObject({
        id: idSchema,
        kind: z.enum(['airport', 'rail', 'metro', 'crossing', 'city']),
        name: textSchema,
        lat: z.number(),
        lng: z.number(),
        onward: z.strictObject({ name: textSchema, lat: z.number(), lng: z.number() }).optional().describe('Russian city beyond a crossing.'),
        sources: z.array(idSchema).min(1),
      })
      .describe('A logistic node; distances are computed from it in a straight line.'),
  ),
});

export const siteSchema = z
  .strictObject({
    $schema: z.string().optional(),
    mapReviewNumber: z.string().nullable().describe('审图号 of the base map; null until issued, shown as pending.'),
    dataDate: z.string().describe('Day of the last change of the data, YYYY-MM-DD.'),
    keyFigures: z
      .array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/))
      .length(4)
      .describe('Figures under the map, as "section/figure".'),
    licence: z.strictObject({ name: z.string(), url: z.url() }).describe('Licence of the open data.'),
  })
  .describe('Settings that are data.');

export type AreaSection = z.infer<typeof areaSectionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type ContactsFile = z.infer<typeof contactsFileSchema>;
export type Cluster = z.infer<typeof clustersFileSchema>['clusters'][number];
export type LogisticNode = z.infer<typeof nodesFileSchema>['nodes'][number];
export type Site = z.infer<typeof siteSchema>;
