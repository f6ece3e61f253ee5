import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '#blocks/card/Brand.tsx';
import { CardTitle } from '#blocks/card/CardTitle.tsx';
import { CreditLine } from '#blocks/card/CreditLine.tsx';
import { Drawing } from '#blocks/card/Drawing.tsx';
import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import styles from './Og.module.css';

interface OgFrameProps {
  map: string;
  reviewNumber: string | null;
  title: string;
  /** What stands over the title. */
  mark?: ReactNode;
  /** Below the title. */
  lead: ReactNode;
  foot: ReactNode;
  /** How much: the picture of the right zone, with its caption. */
  right: ReactNode;
}

/** Three zones: where, what, how much. The middle one says all by itself when a messenger cuts the card to a square. */
export function OgFrame({ map, reviewNumber, title, mark, lead, foot, right }: OgFrameProps) {
  const { t } = useTranslation('map');
  return (
    <article className={styles.card} data-card="og" lang={LANGUAGE_TAG[useLang()]}>
      <title>{title}</title>
      <div className={styles.map}>
        <Drawing svg={map} label={t('name')} className={styles.drawing} />
        <CreditLine reviewNumber={reviewNumber} className={styles.credit} />
      </div>
      <div className={styles.centre} data-zone="centre">
        <div className={styles.brand}>
          <Brand />
        </div>
        {mark && <div className={styles.mark}>{mark}</div>}
        <CardTitle text={title} className={styles.title} />
        {lead}
        <div className={styles.foot}>{foot}</div>
      </div>
      <div className={styles.right}>{right}</div>
    </article>
  );
}
