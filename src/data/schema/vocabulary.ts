import { z } from 'zod';
import {
  CERTAINTIES,
  CLUSTERS,
  COMPANY_STAGES,
  FIELDS,
  GLYPHS,
  NAME_BASES,
  POLICY_LEVELS,
  POLICY_STATES,
  POLICY_TOPICS,
  PRECISIONS,
  PRESENCES,
  QUALIFIERS,
  ROLES,
  SCOPES,
  SECTORS,
  STAGES,
  STATUSES,
  UNITS,
} from '#data/vocabulary.ts';

/** What each word of the closed lists means. */

export const sectorSchema = z.enum(SECTORS).describe('Sector of a park or an enterprise; decides colour and glyph family.');

export const glyphSchema = z.enum(GLYPHS).describe('Glyph of a park (a lucide name). No two parks share one.');

export const statusSchema = z
  .enum(STATUSES)
  .describe(
    'What the source says of the statement: in-place = reported as existing or done; claimed = a superlative or a market claim of the press, shown as "described as"; under-construction; in-progress = being pursued, stage not stated; signed = contract signed, not necessarily started; planned; expected = a company forecast; exploratory.',
  );

export const scopeSchema = z
  .enum(SCOPES)
  .describe(
    'The territory or body a figure counts. Never move a figure of one scope to another: ftz = Harbin Area of the pilot free trade zone, songbei = Songbei District, host-park = the park around this one.',
  );

export const qualifierSchema = z
  .enum(QUALIFIERS)
  .describe('How the source bounds the number: 超/余/突破 = over, 近 = nearly, 约 = about, 不超过/最高 = up-to.');

export const unitSchema = z
  .enum(UNITS)
  .describe(
    'Base unit of the stored value. Money is in yuan (9.7亿元 is 970000000), floor and site area in square metres (or ha where the source counts hectares), territories in km2, length in metres, percent as the printed number (26.3).',
  );

export const stageSchema = z
  .enum(STAGES)
  .describe('Stage of a park. not-stated: the sources give none. unconfirmed: the last word is older than three years or the project must be checked.');

export const certaintySchema = z
  .enum(CERTAINTIES)
  .describe(
    'How sure it is that the park is one of the fifteen: certain = its theme is named among them; almost-certain = called a specialty park of the same programme; probable = named as a park, not as a member; inferred = our reading.',
  );

export const precisionSchema = z
  .enum(PRECISIONS)
  .describe('How exactly the place is known: a surveyed point, a circle to scale, or only the name of the district.');

export const clusterSchema = z.enum(CLUSTERS).describe('Location cluster of `geo/clusters.json`.');

export const presenceSchema = z
  .enum(PRESENCES)
  .describe(
    'How an enterprise is tied to a park: stated in a source; planned and not confirmed; stated only for the surrounding park; inferred by us; in the New Area or Harbin, park not stated.',
  );

export const roleSchema = z.enum(ROLES).describe('Part the enterprise plays in the park.');

export const policyLevelSchema = z.enum(POLICY_LEVELS).describe('Level of government that issued the policy.');

export const policyTopicSchema = z.enum(POLICY_TOPICS).describe('One of the six columns of support.');

export const policyStateSchema = z
  .enum(POLICY_STATES)
  .describe('State of the policy by the sources; to-verify = we could not establish that it is in force today.');

export const companyStageSchema = z.enum(COMPANY_STAGES).describe('Kind of company a policy fits.');

export const nameBasisSchema = z.enum(NAME_BASES).describe('How a name is attested: by the body itself, by press, or translated or transliterated by us.');

export const fieldSchema = z.enum(FIELDS).describe('A particular that an investor needs of a park. Each is either given or listed as unknown.');
