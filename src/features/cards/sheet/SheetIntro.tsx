import { useTranslation } from 'react-i18next';
import { CardTitle } from '#blocks/card/CardTitle.tsx';
import { CreditLine } from '#blocks/card/CreditLine.tsx';
import { Drawing } from '#blocks/card/Drawing.tsx';
import styles from './Sheet.module.css';

interface SheetIntroProps {
  title: string;
  lead: string;
  map: string;
  reviewNumber: string | null;
}

/** Title and lead beside the map of all places. */
export function SheetIntro({ title, lead, map, reviewNumber }: SheetIntroProps) {
  const { t } = useTranslation('map');
  return (
    <div className={`${styles.head} ${styles.wide}`}>
      <div className={styles.name}>
        <CardTitle text={title} />
        <p className={styles.pitch}>{lead}</p>
      </div>
      <figure className={styles.plate}>
        <Drawing svg={map} label={t('name')} />
        <figcaption>
          <CreditLine reviewNumber={reviewNumber} className={styles.credit} />
        </figcaption>
      </figure>
    </div>
  );
}
