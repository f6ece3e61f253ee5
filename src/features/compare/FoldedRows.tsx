import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { CompareRow } from '#data/select-comparison.ts';
import { Hatch } from '#ui/Bricks.tsx';
import { Button } from '#ui/Button.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './FoldedRows.module.css';
import { rowTitle } from './row-title.ts';

interface FoldedRowsProps {
  rows: readonly CompareRow[];
  equalHidden: boolean;
  onShowAll: () => void;
}

/** The rows that are not in the table: what no park publishes, and what is equal where only differences are asked for. */
export function FoldedRows({ rows, equalHidden, onShowAll }: FoldedRowsProps) {
  const { t } = useTranslation(['compare', 'vocabulary', 'common']);
  const titles = (state: CompareRow['state']): string[] => rows.filter((row) => row.state === state).map((row) => rowTitle(row.name, t));
  const equal = equalHidden ? titles('equal') : [];
  const unknown = titles('unknown');
  return (
    <div className={styles.folds}>
      {equal.length > 0 && (
        <Fold title={t('fold.equal', { count: equal.length })} names={equal}>
          <Button onClick={onShowAll}>{t('fold.showEqual')}</Button>
        </Fold>
      )}
      {unknown.length > 0 && (
        <Fold title={t('fold.unknown', { count: unknown.length })} names={unknown} hatched>
          <PageLink page={{ page: 'contact' }}>{t('common:askNewArea')}</PageLink>
        </Fold>
      )}
    </div>
  );
}

interface FoldProps {
  title: string;
  names: readonly string[];
  hatched?: boolean;
  children: ReactNode;
}

function Fold({ title, names, hatched = false, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <Glyph name="chevron-right" size={18} />
        {hatched && <Hatch />}
        <strong>{title}</strong>
        <span className={styles.some} aria-hidden="true">
          {names.join(' · ')}
        </span>
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className="screen-only">{children}</p>
    </details>
  );
}
