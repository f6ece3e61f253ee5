import { useTranslation } from 'react-i18next';
import type { FinderQuery } from '#data/select-finder.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useFieldName } from './use-field-name.ts';

/** The answers in force, in words. */
export function useConditions(query: FinderQuery): string[] {
  const { t } = useTranslation(['finder', 'vocabulary']);
  const format = useFormat();
  const fieldName = useFieldName();
  const near = (['airport', 'rail'] as const).flatMap((name) => {
    const kilometres = query[name];
    return kilometres === null ? [] : `${t(`form.${name}`)}: ${t('form.within', { distance: format.kilometres(kilometres * 1000) })}`;
  });
  return [
    ...query.sectors.map((value) => t(`vocabulary:sector.${value}`)),
    ...query.stages.map((value) => t(`vocabulary:stage.${value}`)),
    ...query.published.map((field) => `${t('form.published')}: ${fieldName(field)}`),
    ...near,
    ...(query.russia ? [t('form.russiaYes')] : []),
  ];
}
