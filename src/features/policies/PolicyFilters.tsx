import { useTranslation } from 'react-i18next';
import type { FacetState } from '#blocks/use-facets.ts';
import type { PolicyRow } from '#data/slices/policy.ts';
import styles from './PolicyFilters.module.css';
import type { PolicyFilter } from './policy-facets.ts';
import type { PolicyOption } from './use-policy-options.ts';

const GROUPS = ['level', 'topic', 'fits'] as const;

interface PolicyFiltersProps {
  state: FacetState<PolicyRow, PolicyFilter>;
  options: readonly PolicyOption[];
  total: number;
}

/** Three groups of toggles, each with the number of policies it would leave: a column on wide screens, rows of chips on narrow ones. */
export function PolicyFilters({ state, options, total }: PolicyFiltersProps) {
  const { t } = useTranslation('policies');
  return (
    <section className={`${styles.filters} screen-only`} aria-label={t('filters.label')}>
      {GROUPS.map((name) => (
        <div key={name} className={styles.group}>
          <h2 id={`filter-${name}`}>{t(`filters.${name}`)}</h2>
          <ul aria-labelledby={`filter-${name}`}>
            {name === 'level' && (
              <li>
                <Toggle label={t('filters.all')} count={total} pressed={state.choice.get(name)?.length === 0} onToggle={() => state.set(name, [])} />
              </li>
            )}
            {options
              .filter((option) => option.name === name)
              .map(({ value, label }) => (
                <li key={value}>
                  <Toggle
                    label={label}
                    count={state.counts.get(name)?.get(value) ?? 0}
                    pressed={state.choice.get(name)?.includes(value) ?? false}
                    onToggle={() => state.toggle(name, value)}
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface ToggleProps {
  label: string;
  count: number;
  pressed: boolean;
  onToggle: () => void;
}

function Toggle({ label, count, pressed, onToggle }: ToggleProps) {
  const { t } = useTranslation('policies');
  return (
    <button type="button" className={styles.toggle} aria-pressed={pressed} aria-label={t('filters.count', { name: label, count })} onClick={onToggle}>
      <span>{label}</span> <span className={styles.count}>{count}</span>
    </button>
  );
}
