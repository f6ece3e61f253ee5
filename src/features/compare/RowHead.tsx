import { useTranslation } from 'react-i18next';
import type { CompareRow } from '#data/select-comparison.ts';
import type { FigureView } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './RowHead.module.css';
import { rowTitle } from './row-title.ts';

/** The figure whose brick the whole row shares: the coarsest. None where the figures must not be ranked. */
export function commonBrick(row: CompareRow): FigureView | null {
  if (row.differences.length > 0) return null;
  const figures = row.cells.flatMap((cell) => (cell.kind === 'figures' && cell.figures.length === 1 ? cell.figures : []));
  return figures.toSorted((a, b) => (b.perBrick ?? 0) - (a.perBrick ?? 0)).find((figure) => figure.perBrick && figure.unit !== 'percent') ?? null;
}

/** Name of a row, whether the parks differ in it, and what a reader must know before ranking them. */
export function RowHead({ row }: { row: CompareRow }) {
  const { t } = useTranslation(['compare', 'vocabulary', 'common']);
  const format = useFormat();
  const brick = commonBrick(row);
  return (
    <th scope="row" className={styles.head} data-state={row.state}>
      <span className={styles.name}>{rowTitle(row.name, t)}</span>
      {row.state === 'equal' ? <span className={styles.note}>{t('same')}</span> : <span className="visually-hidden">{t('differs')}</span>}
      {row.differences.length > 0 && (
        <span className={styles.caution}>
          {t('doNotRank')}
          <span className={styles.why}>{t('differIn', { list: row.differences.map((name) => t(`difference.${name}`)).join(t('separator')) })}</span>
        </span>
      )}
      {brick?.perBrick && (
        <span className={styles.note}>{t('common:perBrick', { value: format.figureText({ ...brick, value: brick.perBrick, qualifier: 'exact' }) })}</span>
      )}
    </th>
  );
}
