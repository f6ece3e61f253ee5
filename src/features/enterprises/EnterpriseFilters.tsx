import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '#blocks/DownloadMenu.tsx';
import type { FacetState } from '#blocks/use-facets.ts';
import type { EnterpriseView } from '#data/slices/enterprises.ts';
import { ChosenValues } from '#ui/ChosenValues.tsx';
import { FilterMenu } from '#ui/FilterMenu.tsx';
import { PrintConditions } from '#ui/PrintConditions.tsx';
import styles from './EnterpriseFilters.module.css';
import type { EnterpriseFilter } from './enterprise-facets.ts';
import type { FilterOption } from './use-filter-options.ts';

interface EnterpriseFiltersProps {
  state: FacetState<EnterpriseView, EnterpriseFilter>;
  options: readonly FilterOption[];
  total: number;
}

/** Three menus, the number of companies that remain, the list as a file, and the chosen conditions to take away one by one. */
export function EnterpriseFilters({ state, options, total }: EnterpriseFiltersProps) {
  const { t } = useTranslation(['enterprises', 'common']);
  const chosen = options.filter((option) => state.choice.get(option.name)?.includes(option.value));
  const shown = state.shown.length;
  return (
    <>
      <div className={styles.bar}>
        <section className={`${styles.menus} screen-only`} aria-label={t('filters.label')}>
          {(['sector', 'park', 'presence'] as const).map((name) => (
            <FilterMenu
              key={name}
              label={t(`filters.${name}`)}
              options={options
                .filter((option) => option.name === name)
                .map(({ value, label }) => ({ value, label, count: state.counts.get(name)?.get(value) ?? 0 }))
                .filter(({ value, count }) => count > 0 || state.choice.get(name)?.includes(value))}
              chosen={state.choice.get(name) ?? []}
              onToggle={(value) => state.toggle(name, value)}
            />
          ))}
        </section>
        <p className={styles.count}>
          <span role="status">{state.isFiltered ? t('shownOf', { shown, total }) : t('shown', { count: shown })}</span>
          <span> · {t('order')}</span>
        </p>
        <p className="print-only">{t('table.rest')}</p>
        <DownloadMenu of="enterprises" ids={state.shown.map(({ id }) => id)} end />
      </div>
      <PrintConditions label={t('common:print.conditions')} values={chosen.map(({ label }) => label)} />
      {state.isFiltered && (
        <ChosenValues
          label={t('filters.chosen')}
          items={chosen.map(({ name, value, label }) => ({
            key: `${name}-${value}`,
            label,
            action: t('filters.remove', { name: label }),
            onRemove: () => state.toggle(name, value),
          }))}
          clear={{ label: t('filters.clear'), onClear: state.clear }}
        />
      )}
    </>
  );
}
