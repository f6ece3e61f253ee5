import { useTranslation } from 'react-i18next';
import { COMPARE_GROUPS, type CompareRow } from '#data/select-comparison.ts';
import type { ComparedPark, CompareSlice } from '#data/slices/compare.ts';
import { useLang } from '#i18n/use-format.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { type ColumnActions, ColumnHead } from './ColumnHead.tsx';
import { CompareCellView } from './CompareCellView.tsx';
import styles from './CompareTable.module.css';
import { commonBrick, RowHead } from './RowHead.tsx';
import { rowTitle } from './row-title.ts';

interface CompareTableProps {
  slice: CompareSlice;
  parks: readonly ComparedPark[];
  rows: readonly CompareRow[];
  columns: ColumnActions;
}

/** The parks side by side. Two fit beside each other on a phone; of more, each line there says whose it is. */
export function CompareTable({ slice, parks, rows, columns }: CompareTableProps) {
  const { t } = useTranslation('compare');
  const groups = COMPARE_GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.group === group) })).filter((item) => item.rows.length > 0);
  return (
    <table className={styles.table} data-columns={parks.length}>
      <caption className="visually-hidden">{t('caption', { names: parks.map((park) => park.shortName).join(t('separator')) })}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {parks.map((park, index) => (
            <ColumnHead key={park.slug} park={park} index={index} count={parks.length} actions={columns} />
          ))}
        </tr>
      </thead>
      {groups.map((item) => (
        <tbody key={item.group}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={parks.length + 1}>
              <h2>
                {t(`group.${item.group}`)}
                {item.group === 'place' && <span className={styles.how}> {t('straight')}</span>}
              </h2>
            </th>
          </tr>
          {item.rows.map((row) => (
            <TableRow key={row.id} row={row} parks={parks} slice={slice} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface TableRowProps {
  row: CompareRow;
  parks: readonly ComparedPark[];
  slice: CompareSlice;
}

function TableRow({ row, parks, slice }: TableRowProps) {
  const { t } = useTranslation(['compare', 'vocabulary']);
  const longest = Math.max(0, ...row.cells.map((cell) => (cell.kind === 'distance' ? cell.metres : 0)));
  const context = { title: rowTitle(row.name, t), clusters: slice.clusters, brick: commonBrick(row)?.perBrick ?? null, longest };
  return (
    <tr className={styles.row} data-state={row.state}>
      <RowHead row={row} />
      {parks.map((park, index) => {
        const cell = row.cells[index];
        return (
          <td key={park.slug}>
            <Whose park={park} />
            <div className={styles.value}>{cell && <CompareCellView cell={cell} context={context} />}</div>
          </td>
        );
      })}
    </tr>
  );
}

/** Mark and short name of the park, where its column head is out of sight. The head says it to assistive technology. */
function Whose({ park }: { park: ComparedPark }) {
  const lang = useLang();
  return (
    <span className={styles.whose} aria-hidden="true">
      <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={20} />
      {lang === 'zh' ? park.name : park.shortName}
    </span>
  );
}
