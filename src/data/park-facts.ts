import type { Dataset } from './dataset.ts';
import type { Park } from './schema/park.ts';
import type { Policy } from './schema/policy.ts';
import { FIELDS, type Field } from './vocabulary.ts';

/** What a list can be asked for besides the words of the record: derived from it, written nowhere by hand. */
export type ParkFact = 'area' | 'russia' | 'anchor';

/** A particular as a reader asks for it: land and floor area are one question. */
export type PublishedField = 'area' | Exclude<Field, 'land-area' | 'floor-area'>;

function publishedName(field: Field): PublishedField {
  return field === 'land-area' || field === 'floor-area' ? 'area' : field;
}

/** The particulars a source gives, each question once, in the order of the vocabulary. */
export function publishedFields(park: Pick<Park, 'particulars'>): PublishedField[] {
  const known = park.particulars.map((item) => item.field);
  return [...new Set(FIELDS.filter((field) => known.includes(field)).map(publishedName))];
}

/** A measure made for trade with Russia: it gives support on Russia and names that kind of company. A mere mention is not enough. */
function isForRussia(policy: Policy): boolean {
  return policy.topics.some(({ topic, mark }) => topic === 'russia' && mark === 'given') && policy.fits.includes('russia-trade');
}

/** Its sector is trade with Russia, or it has a measure made for that trade, or a platform of that sector. */
export function isRussiaFacing(park: Park, data: Pick<Dataset, 'platforms' | 'policies'>): boolean {
  return (
    park.sector === 'trade' ||
    data.policies.some((policy) => park.policies.includes(policy.id) && isForRussia(policy)) ||
    data.platforms.some((platform) => park.platforms.includes(platform.id) && platform.sector === 'trade')
  );
}

/** The facts that hold for a park, in a fixed order. */
export function parkFacts(park: Park, data: Pick<Dataset, 'platforms' | 'policies'>): ParkFact[] {
  const holds: Record<ParkFact, boolean> = {
    area: publishedFields(park).includes('area'),
    russia: isRussiaFacing(park, data),
    anchor: park.enterprises.some(({ role }) => role === 'anchor'),
  };
  return (['area', 'russia', 'anchor'] as const).filter((fact) => holds[fact]);
}
