import { useTranslation } from 'react-i18next';
import type { AreaCard } from '#data/cards/area-card.ts';
import styles from './PosterBody.module.css';
import { PosterFrame } from './PosterFrame.tsx';
import { PosterSlots } from './PosterSlots.tsx';

interface PosterAreaProps {
  card: AreaCard;
  map: string;
  qr: string;
  address: string;
}

export function PosterArea({ card, ...parts }: PosterAreaProps) {
  const { t } = useTranslation('cards');
  const { sources, dataDate } = card.slice;
  return (
    <PosterFrame {...parts} reviewNumber={card.mapReviewNumber} dataDate={dataDate} title={t('area.title')} scan={t('scan.area')}>
      <p className={styles.lead}>{card.summary}</p>
      <PosterSlots slots={card.figures.map((figure) => ({ figure }))} sources={sources} />
    </PosterFrame>
  );
}
