import type { Rule } from '../rule.ts';

/** The name of a file is the id of its record: links and references find it by that. */
export const fileName: Rule = {
  name: 'file-name',
  about: 'A record lies in a file named after its slug or id.',
  check: (data, { fileOf }) => {
    const named = [
      ...data.parks.map((park) => ({ record: park, folder: 'parks', field: 'slug', id: park.slug })),
      ...(['enterprises', 'platforms', 'policies', 'area'] as const).flatMap((folder) =>
        data[folder].map((record) => ({ record, folder, field: 'id', id: record.id })),
      ),
    ];
    return named.flatMap(({ record, folder, field, id }) => {
      const file = fileOf(record);
      const expected = `${folder}/${id}.json`;
      return file === expected
        ? []
        : [{ file, field, message: `«${id}» is not the name of the file`, tip: `write the name of the file here, or rename the file to ${expected}` }];
    });
  },
};
