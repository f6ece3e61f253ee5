import { useTranslation } from 'react-i18next';
import type { ExploreCard } from '#data/cards/explore-card.ts';
import { SECTOR_GLYPH } from '#data/sector-glyph.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './PosterBody.module.css';
import { PosterFrame } from './PosterFrame.tsx';
import { PosterSlots } from './PosterSlots.tsx';

interface PosterExploreProps {
  card: ExploreCard;
  map: string;
  qr: string;
  address: string;
}

export function PosterExplore({ card, ...parts }: PosterExploreProps) {
  const { t } = useTranslation(['explore', 'cards', 'vocabulary']);
  const { keyFigures, sources, mapReviewNumber, dataDate } = card.slice;
  return (
    <PosterFrame {...parts} reviewNumber={mapReviewNumber} dataDate={dataDate} title={t('title')} scan={t('cards:scan.explore')}>
      <p className={styles.lead}>{t('lead')}</p>
      <ul className={styles.sectors}>
        {card.sectors.map(({ sector, count }) => (
          <li key={sector}>
            <Plaque glyph={SECTOR_GLYPH[sector]} sector={sector} precision="site" size={40} />
            <span>{t(`vocabulary:sectorShort.${sector}`)}</span>
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <PosterSlots slots={keyFigures.slice(0, 2).map((figure) => ({ figure }))} sources={sources} />
    </PosterFrame>
  );
}
