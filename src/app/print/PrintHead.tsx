import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useShortlist } from '#blocks/shortlist/use-shortlist.ts';
import { LANGUAGE_NAME } from '#i18n/languages.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { BASE_PATH } from '#routing/base.ts';
import type { PageRef } from '#routing/paths.ts';
import { sharePathOf } from '#routing/share-files.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import styles from './PrintHead.module.css';
import { printAddress, readableAddress, stateOf } from './print-address.ts';

const StateCode = lazy(() => import('./StateCode.tsx'));

export interface PrintHeadProps {
  page: PageRef;
  /** Day of the last change of the data; none on a page without data. */
  dataDate?: string | undefined;
  order?: number | undefined;
}

/** What stands over a page on paper: whose it is, in which language, as of when, and how to come back to it. */
export function PrintHead({ page, dataDate, order }: PrintHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { search } = useLocation();
  const shortlist = useShortlist().slugs;
  const printed = { lang: format.lang, page, order, search: useHydrated() ? search : '', shortlist };
  const address = printAddress(printed);
  return (
    <div className={`print-only ${styles.head}`}>
      <BrandMark size={30} />
      <p>
        <b>{t('site.name')}</b>
        {t('site.product')}
      </p>
      <p>
        {LANGUAGE_NAME[format.lang]}
        {dataDate && ` · ${t('print.data', { date: format.asOf(dataDate) })}`}
        <b>{readableAddress(address)}</b>
      </p>
      {stateOf(printed) ? (
        <Suspense>
          <StateCode address={address} className={styles.code} />
        </Suspense>
      ) : (
        // Lazy and out of sight, it is fetched when the page is printed and not before. Firefox wants "loading" before "src".
        <img loading="lazy" className={styles.code} src={BASE_PATH + sharePathOf(format.lang, page, 'qr.svg')} alt="" width={120} height={120} />
      )}
    </div>
  );
}
