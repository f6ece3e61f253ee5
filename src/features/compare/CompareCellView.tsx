import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { FigurePicture } from '#blocks/FigurePicture.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { isAhead, SourceNote } from '#blocks/SourceNote.tsx';
import { CertaintyChip, PrecisionMark, StageChip } from '#blocks/StatusChips.tsx';
import type { CompareCell } from '#data/select-comparison.ts';
import { isNamed } from '#data/select-parks.ts';
import type { CompareSlice } from '#data/slices/compare.ts';
import type { FigureView } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './CompareCellView.module.css';

export interface CellContext {
  /** Name of the row, for its source notes. */
  title: string;
  clusters: CompareSlice['clusters'];
  /** What one brick of the row stands for; null where the row has no picture. */
  brick: number | null;
  /** The longest distance of the row: what the bars are drawn against. */
  longest: number;
}

type CellOf<Kind extends CompareCell['kind']> = Extract<CompareCell, { kind: Kind }>;

/** What one park says in one row. What it does not say is said too. */
export function CompareCellView({ cell, context }: { cell: CompareCell; context: CellContext }) {
  const { t } = useTranslation('compare');
  switch (cell.kind) {
    case 'unknown':
      return <NotPublished />;
    case 'too-coarse':
      return <NotPublished text={t('cell.tooCoarse')} />;
    case 'none':
      return <span className={styles.none}>{t('cell.none')}</span>;
    case 'certainty':
      return <CertaintyChip named={isNamed(cell)} />;
    case 'list':
      return <List items={cell.items} />;
    case 'policy':
      return <Policy applies={cell.applies} />;
    case 'companies':
      return <Companies cell={cell} />;
    case 'figures':
      return <Figures figures={cell.figures} brick={context.brick} />;
    default:
      return <Dated cell={cell} context={context} />;
  }
}

function Dated({ cell, context }: { cell: CellOf<'place' | 'stage' | 'text' | 'distance'>; context: CellContext }) {
  const { title, clusters } = context;
  switch (cell.kind) {
    case 'place': {
      const cluster = clusters.find((item) => item.id === cell.cluster);
      return (
        <>
          <PrecisionMark precision={cell.precision} radiusMetres={cluster?.radiusMetres ?? null} place={cluster?.name ?? ''} />
          {cell.precision !== 'district' && <span className={styles.detail}>{cluster?.name}</span>}
        </>
      );
    }
    case 'stage':
      return (
        <>
          <StageChip stage={cell.stage.value} />
          <Note asOf={cell.stage.asOf} sources={cell.stage.sources} title={title} />
        </>
      );
    case 'text':
      return (
        <>
          <span className={styles.text}>{cell.text}</span>
          <Note asOf={cell.asOf} sources={cell.sources} title={title} />
        </>
      );
    case 'distance':
      return <Distance cell={cell} longest={context.longest} />;
  }
}

function Note({ asOf, sources, title }: { asOf: string; sources: readonly string[]; title: string }) {
  return (
    <span className={styles.source}>
      <SourceNote statement={{ status: 'in-place', asOf, sources: [...sources], title }} />
    </span>
  );
}

function Distance({ cell, longest }: { cell: CellOf<'distance'>; longest: number }) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const distance = format.kilometres(cell.metres);
  return (
    <>
      <span className={styles.distance}>
        <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.max(2, Math.round((cell.metres / longest) * 100))} height="8" />
        </svg>
        <strong>{cell.precision === 'district' ? t('cell.about', { distance }) : distance}</strong>
      </span>
      {cell.via && <span className={styles.detail}>{cell.via}</span>}
    </>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** A brick and a word: neither alone. */
function Policy({ applies }: { applies: boolean }) {
  const { t } = useTranslation('compare');
  if (!applies) return <span className={styles.none}>{t('cell.notListed')}</span>;
  return (
    <span className={styles.applies}>
      <span className={styles.brick} aria-hidden="true" />
      {t('cell.applies')}
    </span>
  );
}

function Companies({ cell }: { cell: CellOf<'companies'> }) {
  const { t } = useTranslation('vocabulary');
  return (
    <ul className={styles.list}>
      {cell.companies.map(({ id, name, role, presence }) => (
        <li key={id}>
          {name}
          <span className={styles.detail}>
            {t(`role.${role}`)}
            {presence !== 'stated' && presence !== 'area' && ` · ${t(`presence.${presence}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Figures({ figures, brick }: { figures: readonly FigureView[]; brick: number | null }) {
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => (
        <li key={figure.id}>
          {brick && (
            <span className={styles.picture}>
              <FigurePicture figure={{ ...figure, perBrick: brick }} />
            </span>
          )}
          <span className={styles.number}>
            <FigureNumber figure={figure} />
          </span>
          <span className={isAhead(figure.status) ? styles.ahead : styles.label}>{figure.label}</span>
          <SourceNote statement={{ ...figure, title: figure.label }} />
        </li>
      ))}
    </ul>
  );
}
