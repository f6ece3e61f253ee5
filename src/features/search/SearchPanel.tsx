import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { Search, SearchOutcome } from '#data/search/search.ts';
import type { PanelSlot } from './SearchField.tsx';
import styles from './SearchPanel.module.css';
import { SearchResult } from './SearchResult.tsx';

interface SearchPanelProps extends PanelSlot {
  search: Search;
}

/** The results of what is typed, by kind; where there are none, the nearest and the ways out. */
export function SearchPanel({ search, query, listId, active, onOptions, onOpen }: SearchPanelProps) {
  const { t } = useTranslation('search');
  const outcome = useMemo(() => search(query), [search, query]);
  useEffect(
    function tellOptions() {
      const hits = outcome.groups.flatMap((group) => group.hits);
      onOptions(hits.map((_hit, index) => `${listId}-${index}`));
    },
    [outcome, listId, onOptions],
  );
  useEffect(
    function showActive() {
      if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
    },
    [active],
  );
  if (query === '') return <p className={styles.hint}>{t('hint')}</p>;
  const hasResults = outcome.groups.length > 0;
  return (
    <>
      {outcome.isNearest && <p className={styles.message}>{hasResults ? t('nearest', { query }) : t('none', { query })}</p>}
      {hasResults && <ResultList outcome={outcome} listId={listId} active={active} onOpen={onOpen} />}
      {outcome.isNearest && <WaysOut onOpen={onOpen} />}
    </>
  );
}

interface ResultListProps extends Pick<PanelSlot, 'listId' | 'active' | 'onOpen'> {
  outcome: SearchOutcome;
}

function ResultList({ outcome, listId, active, onOpen }: ResultListProps) {
  const { t } = useTranslation('search');
  const { groups, words } = outcome;
  const before = groups.map((_group, index) => groups.slice(0, index).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <div role="listbox" id={listId} aria-label={t('results')} className={styles.list}>
      {groups.map(({ kind, hits }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box.
        <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`} className={styles.group}>
          <div id={`${listId}-${kind}`} className={styles.kind}>
            {t(`group.${kind}`)}
          </div>
          {hits.map((hit, index) => {
            const id = `${listId}-${(before[group] ?? 0) + index}`;
            return <SearchResult key={id} id={id} hit={hit} words={words} isActive={id === active} onOpen={onOpen} />;
          })}
        </div>
      ))}
    </div>
  );
}

function WaysOut({ onOpen }: Pick<PanelSlot, 'onOpen'>) {
  const { t } = useTranslation(['search', 'errors']);
  return (
    <div className={styles.ways}>
      <p>{t('search:advice')}</p>
      <ul>
        <li>
          <PageLink page={{ page: 'explore' }} onClick={onOpen}>
            {t('errors:notFound.allParks')}
          </PageLink>
        </li>
        <li>
          <PageLink page={{ page: 'enterprises' }} onClick={onOpen}>
            {t('errors:notFound.allEnterprises')}
          </PageLink>
        </li>
        <li>
          <PageLink page={{ page: 'policies' }} onClick={onOpen}>
            {t('errors:notFound.allPolicies')}
          </PageLink>
        </li>
      </ul>
    </div>
  );
}
