import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { isAhead, SourceNote } from '#blocks/SourceNote.tsx';
import { PrecisionMark, StageChip } from '#blocks/StatusChips.tsx';
import { ShortlistButton } from '#blocks/shortlist/ShortlistButton.tsx';
import type { ClusterView, ParkRow } from '#data/slices/park-row.ts';
import type { FigureView } from '#data/slices/slice.ts';
import { useLang } from '#i18n/use-format.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './ParkListRow.module.css';

/** The profile lists them all. */
const SHOWN_INDUSTRIES = 3;

interface ParkListRowProps {
  park: ParkRow;
  cluster: ClusterView | undefined;
  selected: boolean;
  onHover: (slug: string | null) => void;
}

/** One park in the list. The name is the link and covers the row; the source note stays reachable above it. */
export function ParkListRow({ park, cluster, selected, onHover }: ParkListRowProps) {
  const { t } = useTranslation('explore');
  const lang = useLang();
  return (
    <li
      id={`park-${park.slug}`}
      className={styles.row}
      data-selected={selected || undefined}
      onPointerEnter={() => onHover(park.slug)}
      onPointerLeave={() => onHover(null)}
    >
      <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={32} />
      <div className={styles.text}>
        <h3 className={styles.name}>
          <PageLink
            page={{ page: 'park', slug: park.slug }}
            onFocus={() => onHover(park.slug)}
            onBlur={() => onHover(null)}
            aria-current={selected ? 'true' : undefined}
          >
            {lang === 'zh' ? park.name : park.shortName}
          </PageLink>
        </h3>
        <p className={styles.industries}>{park.industries.slice(0, SHOWN_INDUSTRIES).join(t('industrySeparator'))}</p>
      </div>
      <div className={styles.figure}>{park.figure ? <RowFigure figure={park.figure} /> : <NotPublished />}</div>
      <p className={styles.marks}>
        <StageChip stage={park.stage} />
        {cluster && <PrecisionMark precision={park.precision} radiusMetres={cluster.radiusMetres} place={cluster.name} />}
      </p>
      <span className={styles.shortlist}>
        <ShortlistButton slug={park.slug} name={park.name} />
      </span>
    </li>
  );
}

function RowFigure({ figure }: { figure: FigureView }) {
  return (
    <>
      <span className={styles.number}>
        <FigureNumber figure={figure} />
      </span>
      <span className={isAhead(figure.status) ? styles.ahead : styles.label}>{figure.label}</span>
      <SourceNote statement={{ ...figure, title: figure.label }} />
    </>
  );
}
