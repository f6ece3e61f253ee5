import { useTranslation } from 'react-i18next';
import type { AreaCard } from '#data/cards/area-card.ts';
import { BrickColumn } from './BrickColumn.tsx';
import { OgFigure } from './OgFigure.tsx';
import { OgFrame } from './OgFrame.tsx';
import styles from './OgParts.module.css';

export function OgArea({ card, map }: { card: AreaCard; map: string }) {
  const { t } = useTranslation('cards');
  const figure = card.slice.keyFigures[0];
  const slot = figure ? { figure } : { unknown: 'companies' as const };
  return (
    <OgFrame
      map={map}
      reviewNumber={card.mapReviewNumber}
      title={t('area.title')}
      lead={<p className={styles.lead}>{t('area.lead')}</p>}
      foot={<OgFigure slot={slot} sources={card.slice.sources} />}
      right={<BrickColumn slot={slot} glyph="building-2" />}
    />
  );
}
