import type { Field } from '#data/vocabulary.ts';

export interface FieldGroup {
  id: 'place' | 'land' | 'project' | 'utilities';
  fields: readonly Field[];
}

/** The particulars in the groups an investor asks them in. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  { id: 'place', fields: ['address', 'point', 'boundary'] },
  { id: 'land', fields: ['land-area', 'floor-area', 'vacancy', 'rent', 'land-price'] },
  { id: 'project', fields: ['investment', 'opening-date', 'operator', 'companies', 'contact'] },
  { id: 'utilities', fields: ['power', 'gas', 'water', 'heat', 'sewage', 'rail-freight'] },
];
