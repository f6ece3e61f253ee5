import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox, type SearchBoxProps, SearchButton } from '#features/search/SearchBox.tsx';
import { useLang } from '#i18n/use-format.ts';
import { Button } from '#ui/Button.tsx';
import styles from './SiteSearch.module.css';
import { searchQuery } from './search-query.ts';

/** Loads the search when a field is approached and fills its list. */
function useSearch(): SearchBoxProps {
  const client = useQueryClient();
  const [isWanted, setWanted] = useState(false);
  const { data, isError, refetch } = useQuery({ ...searchQuery(client, useLang()), enabled: isWanted });
  const want = useCallback(() => setWanted(true), []);
  return {
    onApproach: want,
    renderPanel: (slot) => (data ? <data.SearchPanel {...slot} search={data.search} /> : <Waiting failed={isError} onRetry={() => void refetch()} />),
  };
}

function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { t } = useTranslation(['search', 'common', 'errors']);
  return (
    <div className={styles.waiting}>
      <p role="status">{failed ? t('search:failed') : t('common:loading')}</p>
      {failed && <Button onClick={onRetry}>{t('errors:data.retry')}</Button>}
    </div>
  );
}

/** The search of the header. */
export function HeaderSearch() {
  return <SearchBox {...useSearch()} />;
}

/** The search of a page that begins with a list, where the header has only an icon. */
export function PageSearch() {
  return <SearchButton {...useSearch()} />;
}
