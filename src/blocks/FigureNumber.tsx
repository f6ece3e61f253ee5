import { useTranslation } from 'react-i18next';
import type { FigureView } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './FigureNumber.module.css';

/** The number of a figure with its bound and unit, unit in half size; an earlier value stands before it with an arrow. */
export function FigureNumber({ figure }: { figure: FigureView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = format.figure(figure);
  const number = figure.previous
    ? t('fromTo', { from: format.figure({ ...figure, value: figure.previous.value, qualifier: 'exact' }).number, to: parts.number })
    : parts.number;
  return (
    <span className={styles.figure}>
      <span className={styles.number}>{parts.before ? `${parts.before} ${number}` : number}</span>
      {parts.unit && <span className={parts.tight ? styles.tight : styles.unit}>{parts.tight ? parts.unit : ` ${parts.unit}`}</span>}
    </span>
  );
}
