import type { Rule } from '../rule.ts';

/** The strip, the row and the particulars show figures of the same park. */
export const figureReferences: Rule = {
  name: 'figure-references',
  about: 'Headline, row figure and particulars name figures of the same park; a headline slot without one names a field listed as unknown.',
  check: (data, { fileOf }) =>
    data.parks.flatMap((park) => {
      const file = fileOf(park);
      const figures = new Set(park.figures.map(({ id }) => id));
      const named = [
        ...park.headline.flatMap((slot, i) => ('figure' in slot ? [{ field: `headline[${i}].figure`, id: slot.figure }] : [])),
        ...(park.rowFigure === null ? [] : [{ field: 'rowFigure', id: park.rowFigure }]),
        ...park.particulars.flatMap(({ figure }, i) => (figure ? [{ field: `particulars[${i}].figure`, id: figure }] : [])),
      ];
      const tip = `use one of: ${[...figures].join(', ')}`;
      const unlisted = park.headline.flatMap((slot, i) =>
        'unknown' in slot && !park.unknown.includes(slot.unknown)
          ? [
              {
                file,
                field: `headline[${i}].unknown`,
                message: `«${slot.unknown}» is not in the list "unknown"`,
                tip: 'show the figure that answers it, or list it as unknown',
              },
            ]
          : [],
      );
      return [
        ...named.filter(({ id }) => !figures.has(id)).map(({ field, id }) => ({ file, field, message: `the park has no figure «${id}»`, tip })),
        ...unlisted,
      ];
    }),
};
