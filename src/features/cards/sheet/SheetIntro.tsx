import { useTranslation } from 'react-i18next';
import { CardTitle } from '#blocks/card/CardTitle.tsx';
import { CreditLine } from '#blocks/card/CreditLine.tsx';
import { Drawing } from '#blocks/card/Drawing.tsx';
import type { PlaceCount } from '#data/cards/explore-card.ts';
import styles from './SheetHead.module.css';

interface SheetIntroProps {
  title: string;
  lead: string;
  map: string;
  reviewNumber: string | null;
  places: readonly PlaceCount[];
}

/** Title and lead beside the map of all places. */
export function SheetIntro({ title, lead, map, reviewNumber, places }: SheetIntroProps) {
  const { t } = useTranslation(['map', 'vocabulary', 'cards']);
  return (
    <div className={`${styles.head} ${styles.wide}`}>
      <div className={styles.name}>
        <CardTitle text={title} />
        <p className={styles.pitch}>{lead}</p>
      </div>
      <figure className={styles.plate}>
        <Drawing svg={map} label={t('name')} />
        <figcaption>
          <p>{places.map(({ id, count }) => `${t(`vocabulary:cluster.${id}`)} ${count}`).join(t('cards:separator'))}</p>
          <CreditLine reviewNumber={reviewNumber} className={styles.credit} />
        </figcaption>
      </figure>
    </div>
  );
}
