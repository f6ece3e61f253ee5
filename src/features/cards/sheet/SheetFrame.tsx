import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '#blocks/card/Brand.tsx';
import type { Cut } from '#data/cards/sheet-plan.ts';
import type { AskView } from '#data/slices/park.ts';
import type { SourceView } from '#data/slices/slice.ts';
import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import styles from './Sheet.module.css';
import { SheetFoot } from './SheetFoot.tsx';

interface SheetFrameProps {
  title: string;
  dataDate: string;
  qr: string;
  address: string;
  ask: AskView;
  sources: Cut<SourceView>;
  children: ReactNode;
}

/** One A4 page: whose it is and of what day at the top; code, contacts, key and sources at the foot. */
export function SheetFrame({ title, dataDate, children, ...foot }: SheetFrameProps) {
  const { t } = useTranslation('cards');
  const format = useFormat();
  return (
    <article className={styles.sheet} data-card="factsheet" lang={LANGUAGE_TAG[useLang()]}>
      <title>{title}</title>
      <header className={styles.top}>
        <Brand />
        <p>{t('sheet.dated', { date: format.asOf(dataDate) })}</p>
      </header>
      <main className={styles.main} data-zone="page">
        {children}
      </main>
      <SheetFoot {...foot} />
    </article>
  );
}
