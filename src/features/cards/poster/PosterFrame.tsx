import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '#blocks/card/Brand.tsx';
import { CardTitle } from '#blocks/card/CardTitle.tsx';
import { CreditLine } from '#blocks/card/CreditLine.tsx';
import { Drawing } from '#blocks/card/Drawing.tsx';
import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import styles from './Poster.module.css';

interface PosterFrameProps {
  map: string;
  qr: string;
  address: string;
  reviewNumber: string | null;
  dataDate: string;
  title: string;
  /** Over the edge of the map. */
  mark?: ReactNode;
  /** What the code leads to. */
  scan: string;
  children: ReactNode;
}

/** Map, name, what there is to say, and at the thumb the one code. */
export function PosterFrame({ map, qr, address, reviewNumber, dataDate, title, mark, scan, children }: PosterFrameProps) {
  const { t } = useTranslation(['cards', 'map']);
  const format = useFormat();
  return (
    <article className={styles.poster} data-card="poster" lang={LANGUAGE_TAG[useLang()]}>
      <title>{title}</title>
      <div className={mark ? styles.map : `${styles.map} ${styles.low}`} data-zone="map">
        <Drawing svg={map} label={t('map:name')} className={styles.drawing} />
        <div className={styles.brand}>
          <Brand />
        </div>
        <CreditLine reviewNumber={reviewNumber} className={styles.credit} />
      </div>
      {mark && <div className={styles.mark}>{mark}</div>}
      <div className={styles.body}>
        <CardTitle text={title} />
        {children}
      </div>
      <div className={styles.foot}>
        <Drawing svg={qr} label={t('code', { address })} className={styles.qr} />
        <div>
          <p className={styles.scan}>{t('scan.title')}</p>
          <p className={styles.what}>{scan}</p>
          <p className={styles.date}>{t('scan.date', { date: format.asOf(dataDate) })}</p>
        </div>
      </div>
    </article>
  );
}
