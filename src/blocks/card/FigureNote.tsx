import { useTranslation } from 'react-i18next';
import { dotOf, SourceDot } from '#blocks/SourceDot.tsx';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './card.module.css';

interface FigureNoteProps {
  figure: Pick<FigureView, 'status' | 'asOf' | 'sources'>;
  sources: SourceIndex;
}

/** Kind of source and date of a figure, in words: paper has no link to follow. */
export function FigureNote({ figure, sources }: FigureNoteProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const first = figure.sources.map((id) => sources[id]).find(Boolean);
  if (!first) return null;
  return (
    <span className={styles.note}>
      <SourceDot dot={dotOf(figure.status, first.kind)} />
      <span>{t('source.note', { source: first.short, date: format.asOf(figure.asOf) })}</span>
    </span>
  );
}
