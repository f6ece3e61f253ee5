import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '#data/vocabulary.ts';
import type { PublishedField } from './finder-params.ts';

/** Several words as one list: only the first begins with a capital. */
export function listOf(words: readonly string[], separator: string): string {
  return words.map((word, index) => (index === 0 ? word : word.toLocaleLowerCase())).join(separator);
}

/** The word of a particular; land and floor area are asked as one. */
export function useFieldName(): (field: PublishedField | Field) => string {
  const { t } = useTranslation(['finder', 'vocabulary']);
  return useCallback((field) => (field === 'area' ? t('fact.area') : t(`vocabulary:field.${field}`)), [t]);
}
