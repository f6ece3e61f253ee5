import { useTranslation } from 'react-i18next';
import type { ParkFilters } from '#data/select-parks.ts';

/** The filters in force, in words. */
export function useConditions(filters: ParkFilters): string[] {
  const { t } = useTranslation(['explore', 'vocabulary']);
  const facts = (['published', 'russia', 'anchor'] as const).filter((name) => filters[name].length > 0);
  return [
    ...filters.sectors.map((value) => t(`vocabulary:sector.${value}`)),
    ...filters.clusters.map((value) => t(`vocabulary:cluster.${value}`)),
    ...filters.stages.map((value) => t(`vocabulary:stage.${value}`)),
    ...filters.precisions.map((value) => t(`vocabulary:precision.${value}`)),
    ...facts.map((name) => t(`filters.${name}`)),
  ];
}
