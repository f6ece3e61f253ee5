import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import type { FigureView } from '#data/slices/slice.ts';
import styles from './FigureTable.module.css';

/** Figures as a table: what is counted, the number, where it comes from. */
export function FigureTable({ figures, title }: { figures: readonly FigureView[]; title: string }) {
  const { t } = useTranslation('area');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.figure')}</th>
          <th scope="col">{t('table.value')}</th>
          <th scope="col">{t('table.source')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              {figure.label}
              {figure.note && <span className={styles.note}>{figure.note}</span>}
            </th>
            <td className={styles.number}>
              <FigureNumber figure={figure} />
            </td>
            <td className={styles.source}>
              <SourceNote statement={{ ...figure, title: figure.label }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
