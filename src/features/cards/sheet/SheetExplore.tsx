import { useTranslation } from 'react-i18next';
import { FigureNote } from '#blocks/card/FigureNote.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { StageChip } from '#blocks/StatusChips.tsx';
import type { ExploreCard } from '#data/cards/explore-card.ts';
import type { ParkRow } from '#data/slices/park-row.ts';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';
import { AHEAD } from '#data/vocabulary.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetIntro } from './SheetIntro.tsx';
import styles from './SheetParks.module.css';
import text from './SheetText.module.css';

interface SheetExploreProps {
  card: ExploreCard;
  map: string;
  qr: string;
  address: string;
}

/** All parks on one page: sector, stage, place and the one figure of each. */
export function SheetExplore({ card, map, qr, address }: SheetExploreProps) {
  const { t } = useTranslation(['explore', 'cards']);
  const { parks, mapReviewNumber, dataDate } = card.slice;
  return (
    <SheetFrame title={t('title')} dataDate={dataDate} qr={qr} address={address} ask={card.ask} sources={card.sources}>
      <SheetIntro title={t('title')} lead={t('lead')} map={map} reviewNumber={mapReviewNumber} places={card.places} />
      <table className={styles.parks}>
        <caption className="visually-hidden">{t('cards:sheet.parks')}</caption>
        <colgroup>
          <col />
          <col />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('cards:sheet.number')}</th>
            <th scope="col">{t('cards:sheet.park')}</th>
            <th scope="col">{t('cards:sheet.stage')}</th>
            <th scope="col">{t('cards:sheet.place')}</th>
            <th scope="col">{t('cards:sheet.figure')}</th>
          </tr>
        </thead>
        <tbody>
          {parks.map((park) => (
            <Row key={park.slug} park={park} card={card} />
          ))}
        </tbody>
      </table>
    </SheetFrame>
  );
}

function Row({ park, card }: { park: ParkRow; card: ExploreCard }) {
  const { t } = useTranslation(['vocabulary', 'cards']);
  const format = useFormat();
  const cluster = card.slice.clusters.find(({ id }) => id === park.cluster);
  const isCircle = park.precision === 'neighbourhood' && cluster?.radiusMetres;
  return (
    <tr>
      <td>{park.order}</td>
      <th scope="row">
        <span className={styles.park}>
          <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={24} />
          <span>
            {park.shortName}
            <span className={`${text.under} ${styles.note}`}>
              {t(`sectorShort.${park.sector}`)}
              {format.lang !== 'zh' && (
                <>
                  {t('cards:bulletSeparator')}
                  <span lang="zh-Hans">{park.nameZh}</span>
                </>
              )}
            </span>
          </span>
        </span>
      </th>
      <td className={styles.stage}>
        <StageChip stage={park.stage} />
      </td>
      <td>
        {t(`cluster.${park.cluster}`)}
        <span className={`${text.under} ${styles.note}`}>
          {isCircle ? t('precisionWithin', { radius: format.kilometres(isCircle) }) : t('cards:sheet.district')}
        </span>
      </td>
      <td>{park.figure ? <Figure figure={park.figure} sources={card.slice.sources} /> : <NotPublished />}</td>
    </tr>
  );
}

function Figure({ figure, sources }: { figure: FigureView; sources: SourceIndex }) {
  const format = useFormat();
  return (
    <>
      <strong>{format.figureText(figure)}</strong> <span className={AHEAD.includes(figure.status) ? text.ahead : undefined}>{figure.label}</span>
      <span className={`${text.under} ${styles.note}`}>
        <FigureNote figure={figure} sources={sources} />
      </span>
    </>
  );
}
