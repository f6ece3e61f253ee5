import { useTranslation } from 'react-i18next';
import { countByValue, type FilterName, type ParkFilters } from '#data/select-parks.ts';
import type { ParkRow } from '#data/slices/park-row.ts';
import { CLUSTERS, PRECISIONS, SECTORS, STAGES } from '#data/vocabulary.ts';
import { FilterMenu } from '#ui/FilterMenu.tsx';
import { FACT_VALUE } from './explore-params.ts';
import styles from './FilterBar.module.css';
import { SectorFilter } from './SectorFilter.tsx';

interface FilterBarProps {
  parks: readonly ParkRow[];
  filters: ParkFilters;
  onToggle: (name: FilterName, value: string) => void;
  onClear: () => void;
}

const FACTS = ['published', 'russia', 'anchor'] as const;

/** Sectors as plaques, the rest as menus; each value says how many parks it would leave. */
export function FilterBar({ parks, filters, onToggle, onClear }: FilterBarProps) {
  const { t } = useTranslation(['explore', 'vocabulary']);
  const used = new Set(parks.map((park) => park.sector));
  const isFiltered = Object.values(filters).some((values) => values.length > 0);

  function menu<Value extends string>(name: FilterName, values: readonly Value[], wordOf: (value: Value) => string) {
    const counts = countByValue(parks, filters, name);
    const chosen: readonly string[] = filters[name];
    const shown = values.filter((value) => counts.has(value) || chosen.includes(value));
    return (
      <FilterMenu
        label={t(`filters.${name}`)}
        options={shown.map((value) => ({ value, label: wordOf(value), count: counts.get(value) ?? 0 }))}
        chosen={chosen}
        onToggle={(value) => onToggle(name, value)}
      />
    );
  }

  /** Yes-or-no questions share one menu: each is rarely asked, three more buttons would crowd the bar. */
  function moreMenu() {
    const chosen = FACTS.filter((name) => filters[name].length > 0);
    return (
      <FilterMenu
        label={t('filters.more')}
        options={FACTS.map((name) => ({
          value: name,
          label: t(`filters.${name}`),
          count: countByValue(parks, filters, name).get(FACT_VALUE[name]) ?? 0,
        }))}
        chosen={chosen}
        onToggle={(name) => onToggle(name, FACT_VALUE[name])}
      />
    );
  }

  return (
    <section className={`${styles.bar} screen-only`} aria-label={t('filters.label')}>
      <SectorFilter
        sectors={SECTORS.filter((sector) => used.has(sector))}
        pressed={filters.sectors}
        counts={countByValue(parks, filters, 'sectors')}
        onToggle={(sector) => onToggle('sectors', sector)}
      />
      <div className={styles.menus}>
        {menu('clusters', CLUSTERS, (value) => t(`vocabulary:cluster.${value}`))}
        {menu('stages', STAGES, (value) => t(`vocabulary:stage.${value}`))}
        {menu('precisions', PRECISIONS, (value) => t(`vocabulary:precision.${value}`))}
        {moreMenu()}
        {isFiltered && (
          <button type="button" className={styles.clear} onClick={onClear}>
            {t('filters.reset')}
          </button>
        )}
      </div>
    </section>
  );
}
