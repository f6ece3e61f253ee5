import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { isAhead, SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import type { FigureView } from '#data/slices/slice.ts';
import { isStale } from '#i18n/format-as-of.ts';
import { Chip } from '#ui/Chip.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import { Section } from '#ui/section/Section.tsx';
import styles from './MoreFigures.module.css';

/** A longer list opens with these; two more are not worth a fold. */
const OPEN = 6;
const WORTH_FOLDING = 3;

/** The figures that are not in the strip, each with its scope, since many count more than the park. */
export function MoreFigures({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation('park');
  const inStrip = slice.park.headline.flatMap((slot) => ('figure' in slot ? [slot.figure] : []));
  const figures = slice.park.figures.filter((figure) => !inStrip.includes(figure.id));
  if (figures.length === 0) return null;
  const open = figures.length >= OPEN + WORTH_FOLDING ? OPEN : figures.length;
  const folded = figures.slice(open);
  return (
    <Section id="figures" title={t('figures.title')}>
      <Rows figures={figures.slice(0, open)} dataDate={slice.dataDate} />
      {folded.length > 0 && (
        <details className={styles.rest}>
          <summary>
            {t('figures.more', { count: folded.length })} <Glyph name="chevron-down" size={16} />
          </summary>
          <Rows figures={folded} dataDate={slice.dataDate} />
        </details>
      )}
    </Section>
  );
}

function Rows({ figures, dataDate }: { figures: readonly FigureView[]; dataDate: string }) {
  return (
    <ul className={styles.list}>
      {figures.map((figure) => (
        <Row key={figure.id} figure={figure} stale={isStale(figure.asOf, dataDate)} />
      ))}
    </ul>
  );
}

function Row({ figure, stale }: { figure: FigureView; stale: boolean }) {
  const { t } = useTranslation(['park', 'common', 'vocabulary']);
  return (
    <li>
      <span className={styles.number}>
        <FigureNumber figure={figure} />
      </span>
      <span className={styles.words}>
        <span className={styles.label}>{figure.label}</span>
        {figure.scope !== 'park' && <span className={styles.scope}>{t('figures.scope', { scope: t(`vocabulary:scope.${figure.scope}`) })}</span>}
        {figure.note && <span className={styles.note}>{figure.note}</span>}
      </span>
      <span className={styles.source}>
        {isAhead(figure.status) && <StatusChip status={figure.status} />}
        {stale && (
          <Chip tone="plan" glyph="clock">
            {t('common:stale')}
          </Chip>
        )}
        <SourceNote statement={{ ...figure, title: figure.label }} />
      </span>
    </li>
  );
}
