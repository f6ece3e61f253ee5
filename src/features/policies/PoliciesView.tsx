import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '#blocks/DownloadMenu.tsx';
import { useFacets } from '#blocks/use-facets.ts';
import type { PolicyRow } from '#data/slices/policy.ts';
import { NoResult } from '#ui/NoResult.tsx';
import { PrintConditions } from '#ui/PrintConditions.tsx';
import styles from './PoliciesView.module.css';
import { PolicyFilters } from './PolicyFilters.tsx';
import { PolicyTable } from './PolicyTable.tsx';
import { POLICY_FACETS } from './policy-facets.ts';
import { TopicMark } from './TopicMark.tsx';
import { usePolicyOptions } from './use-policy-options.ts';

/** Policies by level of government and by what they give, with filters in the URL. */
export function PoliciesView({ policies }: { policies: readonly PolicyRow[] }) {
  const { t } = useTranslation(['policies', 'errors', 'common']);
  const state = useFacets(policies, POLICY_FACETS);
  const options = usePolicyOptions();
  const { blocking } = state;
  const failing = options.filter((option) => option.name === blocking?.name && state.choice.get(option.name)?.includes(option.value));
  const failingName = failing.map((option) => option.label).join(', ');
  return (
    <div className={`page ${styles.view}`}>
      <header className={`print-title ${styles.head}`}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead', { count: policies.length })}</p>
        <MarkKey />
      </header>
      <div className={styles.columns}>
        <PolicyFilters state={state} options={options} total={policies.length} />
        <div className={styles.list}>
          {state.dropped.length > 0 && <p className={styles.dropped}>{t('errors:params.dropped', { names: state.dropped.join(', ') })}</p>}
          <div className={styles.bar}>
            <p className={styles.count}>
              <span role="status">
                {state.isFiltered ? t('shownOf', { shown: state.shown.length, total: policies.length }) : t('shown', { count: policies.length })}
              </span>
              {state.isFiltered && (
                <button type="button" className={`${styles.clear} screen-only`} onClick={state.clear}>
                  {t('filters.clear')}
                </button>
              )}
            </p>
            <DownloadMenu of="policies" ids={state.shown.map(({ id }) => id)} end />
          </div>
          <PrintConditions
            label={t('common:print.conditions')}
            values={options.filter((option) => state.choice.get(option.name)?.includes(option.value)).map(({ label }) => label)}
          />
          {state.shown.length > 0 ? (
            <PolicyTable policies={state.shown} />
          ) : (
            <NoResult
              title={t('empty.title')}
              lead={blocking ? t('empty.lead', { name: failingName, number: t('shown', { count: blocking.left }) }) : t('empty.leadAll')}
              drop={blocking ? { label: t('empty.drop', { name: failingName }), onDrop: () => state.set(blocking.name, []) } : null}
              clear={{ label: t('filters.clear'), onClear: state.clear }}
            />
          )}
        </div>
        <div className={styles.notes}>
          <p>{t('note')}</p>
          <p>{t('noteTax')}</p>
        </div>
      </div>
    </div>
  );
}

function MarkKey() {
  const { t } = useTranslation('policies');
  return (
    <ul className={styles.key} aria-label={t('legend.label')}>
      {(['given', 'to-check'] as const).map((mark) => (
        <li key={mark}>
          <TopicMark mark={mark} />
          {t(`legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
