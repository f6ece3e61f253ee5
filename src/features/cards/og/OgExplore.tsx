import { useTranslation } from 'react-i18next';
import type { ExploreCard } from '#data/cards/explore-card.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { OgFrame } from './OgFrame.tsx';
import styles from './OgParts.module.css';

export function OgExplore({ card, map }: { card: ExploreCard; map: string }) {
  const { t } = useTranslation(['explore', 'cards', 'vocabulary']);
  const { parks, mapReviewNumber } = card.slice;
  const sectors = card.sectors.map(({ sector }) => t(`vocabulary:sector.${sector}`));
  return (
    <OgFrame
      map={map}
      reviewNumber={mapReviewNumber}
      title={t('title')}
      lead={<p className={styles.lead}>{sectors.join(t('cards:listSeparator'))}</p>}
      foot={
        <ul className={styles.counts}>
          <li>
            <strong>{card.counts.named}</strong>
            <span>{t('cards:counts.named', { count: card.counts.named })}</span>
          </li>
          <li data-open>
            <strong>{card.counts.open}</strong>
            <span>{t('cards:counts.open', { count: card.counts.open })}</span>
          </li>
        </ul>
      }
      right={
        <ul className={styles.plaques}>
          {parks.map((park) => (
            <li key={park.slug}>
              <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={60} title={park.name} />
            </li>
          ))}
        </ul>
      }
    />
  );
}
