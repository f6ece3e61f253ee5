import type { Rule } from './rule.ts';
import { bricks } from './rules/bricks.ts';
import { claimedWords } from './rules/claimed-words.ts';
import { dates } from './rules/dates.ts';
import { fields } from './rules/fields.ts';
import { figureReferences } from './rules/figure-references.ts';
import { figureValue } from './rules/figure-value.ts';
import { fileName } from './rules/file-name.ts';
import { links } from './rules/links.ts';
import { location } from './rules/location.ts';
import { measure } from './rules/measure.ts';
import { media } from './rules/media.ts';
import { nameLength } from './rules/name-length.ts';
import { pitch } from './rules/pitch.ts';
import { plannedWords } from './rules/planned-words.ts';
import { qualifier } from './rules/qualifier.ts';
import { references } from './rules/references.ts';
import { register } from './rules/register.ts';
import { script } from './rules/script.ts';
import { sentence } from './rules/sentence.ts';
import { timeline } from './rules/timeline.ts';
import { typography } from './rules/typography.ts';
import { unique } from './rules/unique.ts';
import { unusedSources } from './rules/unused-sources.ts';
import { wording } from './rules/wording.ts';

/** Every rule of the data, in the order of the report: identity, references, completeness, numbers, places, words, coverage. */
export const RULES: readonly Rule[] = [
  ...[unique, fileName, references, figureReferences, fields],
  ...[measure, bricks, figureValue, dates, timeline, location, media, links],
  ...[nameLength, script, typography, sentence, wording, plannedWords, claimedWords, qualifier, pitch],
  ...[register, unusedSources],
];
