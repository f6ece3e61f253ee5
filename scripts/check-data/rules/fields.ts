import { FIELDS, type Field } from '#data/vocabulary.ts';
import type { Finding, Rule } from '../rule.ts';

type Park = Parameters<Rule['check']>[0]['parks'][number];

/** Each particular an investor needs is either given or said to be unknown. */
export const fields: Rule = {
  name: 'fields',
  about: 'Particulars and "unknown" together name every field exactly once, and agree with contacts, point and address.',
  check: (data, { fileOf }) => data.parks.flatMap((park) => [...incomplete(park), ...disagreeing(park)].map((finding) => ({ ...finding, file: fileOf(park) }))),
};

function incomplete(park: Park): Omit<Finding, 'file'>[] {
  const given: Field[] = [...park.particulars.map(({ field }) => field), ...park.unknown];
  return FIELDS.flatMap((field) => {
    const times = given.filter((name) => name === field).length;
    if (times === 1) return [];
    const list = park.particulars.some((particular) => particular.field === field) ? 'particulars' : 'unknown';
    const message = times === 0 ? `«${field}» is neither a particular nor unknown` : `«${field}» is listed ${times} times in "particulars" and "unknown"`;
    return [{ record: field, field: list, message, tip: 'name it exactly once: in "particulars" if a source gives it, else in "unknown"' }];
  });
}

function disagreeing(park: Park): Omit<Finding, 'file'>[] {
  const answers: { field: Field; where: string; isGiven: boolean }[] = [
    { field: 'contact', where: 'contacts', isGiven: park.contacts.length > 0 },
    { field: 'point', where: 'location.point', isGiven: park.location.point !== undefined },
    { field: 'address', where: 'location.address', isGiven: park.location.address !== null },
  ];
  return answers.flatMap(({ field, where, isGiven }) =>
    isGiven === park.unknown.includes(field)
      ? [
          {
            field: where,
            message: isGiven ? `given, and «${field}» is listed as unknown` : `empty, and «${field}» is not listed as unknown`,
            tip: 'make the two agree',
          },
        ]
      : [],
  );
}
