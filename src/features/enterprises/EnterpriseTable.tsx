import { useTranslation } from 'react-i18next';
import { useOpenTarget } from '#blocks/use-open-target.ts';
import type { EnterpriseView } from '#data/slices/enterprises.ts';
import { EnterpriseRow } from './EnterpriseRow.tsx';
import styles from './EnterpriseTable.module.css';

const COLUMNS = ['company', 'what', 'park', 'presence', 'listing'] as const;

/** A table on wide screens, a list on narrow ones, from the same markup. Each company is a group of two rows: the summary and what opens below it. */
export function EnterpriseTable({ enterprises, dataDate }: { enterprises: readonly EnterpriseView[]; dataDate: string }) {
  const { t } = useTranslation('enterprises');
  useOpenTarget();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('table.title')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {enterprises.map((enterprise) => (
        <EnterpriseRow key={enterprise.id} enterprise={enterprise} dataDate={dataDate} />
      ))}
    </table>
  );
}
