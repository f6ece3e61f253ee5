import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { isAhead, SourceNote } from '#blocks/SourceNote.tsx';
import { PrecisionMark, StageChip } from '#blocks/StatusChips.tsx';
import type { KioskCluster, KioskPark } from '#data/slices/fair/kiosk.ts';
import { useLang } from '#i18n/use-format.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { ChooseButton } from './ChooseButton.tsx';
import styles from './ParkItem.module.css';

interface ParkItemProps {
  park: KioskPark;
  cluster: KioskCluster | undefined;
}

/** One park of the list: the whole row opens it, the mark at its end takes it into the choice. */
export function ParkItem({ park, cluster }: ParkItemProps) {
  const { show } = useKioskControl();
  const lang = useLang();
  return (
    <li className={styles.row}>
      <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={60} />
      <div className={styles.text}>
        <h2 className={styles.name}>
          <button type="button" onClick={() => show({ park: park.slug })}>
            {lang === 'zh' ? park.name : park.shortName}
          </button>
        </h2>
        <p className={styles.industries}>{park.industries.join(' · ')}</p>
        <p className={styles.marks}>
          <StageChip stage={park.stage} />
          {cluster && <PrecisionMark precision={park.precision} radiusMetres={cluster.radiusMetres} place={cluster.name} />}
        </p>
      </div>
      <div className={styles.figure}>{park.figure ? <ItemFigure figure={park.figure} /> : <NotPublished />}</div>
      <ChooseButton slug={park.slug} name={park.name} />
    </li>
  );
}

function ItemFigure({ figure }: { figure: NonNullable<KioskPark['figure']> }) {
  return (
    <>
      <span className={styles.number}>
        <FigureNumber figure={figure} />
      </span>
      <span className={isAhead(figure.status) ? styles.ahead : undefined}>{figure.label}</span>
      <SourceNote statement={{ ...figure, title: figure.label }} />
    </>
  );
}

/** A park of a place on the map: its name alone. */
export function ParkName({ park }: { park: KioskPark }) {
  const { show } = useKioskControl();
  const { t } = useTranslation('vocabulary');
  return (
    <li className={styles.short}>
      <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={48} />
      <p className={styles.text}>
        <button type="button" className={styles.cover} onClick={() => show({ park: park.slug })}>
          {park.shortName}
        </button>
        <span className={styles.industries}>{t(`stage.${park.stage}`)}</span>
      </p>
    </li>
  );
}
