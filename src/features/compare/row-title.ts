import type { TFunction } from 'i18next';
import type { RowName } from '#data/select-comparison.ts';

/** The name of a row in the language of the page. */
export function rowTitle(name: RowName, t: TFunction<['compare', 'vocabulary']>): string {
  if ('text' in name) return name.text;
  if ('crossing' in name) return t('row.crossing', { name: name.crossing });
  return 'field' in name ? t(`vocabulary:field.${name.field}`) : t(`row.${name.word}`);
}
