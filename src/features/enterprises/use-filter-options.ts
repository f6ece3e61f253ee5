import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnterpriseView } from '#data/slices/enterprises.ts';
import { PRESENCES, SECTORS } from '#data/vocabulary.ts';
import { type EnterpriseFilter, parksOf } from './enterprise-facets.ts';

export interface FilterOption {
  name: EnterpriseFilter;
  value: string;
  label: string;
}

/** Every value of every filter with its word; values no company has are left out. */
export function useFilterOptions(enterprises: readonly EnterpriseView[]): FilterOption[] {
  const { t } = useTranslation('vocabulary');
  return useMemo(
    () => [
      ...SECTORS.filter((value) => enterprises.some((item) => item.sector === value)).map(
        (value): FilterOption => ({ name: 'sector', value, label: t(`sector.${value}`) }),
      ),
      ...parksOf(enterprises).map((park): FilterOption => ({ name: 'park', value: park.slug, label: park.shortName })),
      ...PRESENCES.filter((value) => enterprises.some((item) => item.presence === value)).map(
        (value): FilterOption => ({ name: 'presence', value, label: t(`presence.${value}`) }),
      ),
    ],
    [enterprises, t],
  );
}
