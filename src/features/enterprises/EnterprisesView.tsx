import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedSources } from '#blocks/cited/CitedSources.tsx';
import { useFacets } from '#blocks/use-facets.ts';
import type { EnterprisesSlice } from '#data/slices/enterprises.ts';
import { NoResult } from '#ui/NoResult.tsx';
import { BrickWall } from './BrickWall.tsx';
import { EnterpriseFilters } from './EnterpriseFilters.tsx';
import styles from './EnterprisesView.module.css';
import { EnterpriseTable } from './EnterpriseTable.tsx';
import { enterpriseFacets } from './enterprise-facets.ts';
import { useFilterOptions } from './use-filter-options.ts';

/** The companies of the New Area: a wall of bricks for the eye, the same as text in a table with filters. */
export function EnterprisesView({ enterprises, dataDate }: Pick<EnterprisesSlice, 'enterprises' | 'dataDate'>) {
  const { t } = useTranslation(['enterprises', 'errors']);
  const facets = useMemo(() => enterpriseFacets(enterprises), [enterprises]);
  const state = useFacets(enterprises, facets);
  const options = useFilterOptions(enterprises);
  const { blocking } = state;
  const failing = options.filter((option) => option.name === blocking?.name && state.choice.get(option.name)?.includes(option.value));
  const failingName = failing.map((option) => option.label).join(', ');
  return (
    <CitedSources of={state.shown}>
      <div className={`page ${styles.view}`}>
        <header className="print-title">
          <h1>{t('title')}</h1>
          <p className={styles.lead}>{t('lead', { count: enterprises.length })}</p>
        </header>
        <BrickWall enterprises={enterprises} />
        <section className={styles.list} aria-labelledby="companies-title">
          <h2 id="companies-title" className="visually-hidden">
            {t('table.title')}
          </h2>
          {state.dropped.length > 0 && <p className={styles.dropped}>{t('errors:params.dropped', { names: state.dropped.join(', ') })}</p>}
          <EnterpriseFilters state={state} options={options} total={enterprises.length} />
          {state.shown.length > 0 ? (
            <EnterpriseTable enterprises={state.shown} dataDate={dataDate} />
          ) : (
            <NoResult
              title={t('empty.title')}
              lead={blocking ? t('empty.lead', { name: failingName, number: t('shown', { count: blocking.left }) }) : t('empty.leadAll')}
              drop={blocking ? { label: t('empty.drop', { name: failingName }), onDrop: () => state.set(blocking.name, []) } : null}
              clear={{ label: t('filters.clear'), onClear: state.clear }}
            />
          )}
        </section>
      </div>
    </CitedSources>
  );
}
