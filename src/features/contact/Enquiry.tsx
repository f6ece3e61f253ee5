import { useTranslation } from 'react-i18next';
import { EnquiryLetter } from '#blocks/enquiry/EnquiryLetter.tsx';
import type { ContactSlice } from '#data/slices/area.ts';
import { useLang } from '#i18n/use-format.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { withParams } from '#routing/params.ts';
import { sentAddress } from '#routing/sent-address.ts';
import { useAddressParams } from '#routing/use-address-params.ts';
import styles from './Enquiry.module.css';

interface EnquiryProps {
  parks: ContactSlice['parks'];
  /** E-mail address of a named contact; empty where none is published. */
  to: string;
}

/** A letter to copy; the park of the address (`?park=slug`) is named in it. */
export function Enquiry({ parks, to }: EnquiryProps) {
  const { t } = useTranslation(['contact', 'errors']);
  const lang = useLang();
  const [params, changeParams] = useAddressParams();
  const asked = useHydrated() ? params.get('park') : null;
  const park = parks.find((item) => item.slug === asked);
  return (
    <section className={styles.enquiry} aria-labelledby="enquiry">
      <h2 id="enquiry">{t('contact:enquiry.title')}</h2>
      <p>{t('contact:enquiry.lead')}</p>
      {asked && !park && (
        <p role="status" className={styles.dropped}>
          {t('errors:params.dropped', { names: asked })}
        </p>
      )}
      <label className={`${styles.field} screen-only`}>
        <span>{t('contact:enquiry.park')}</span>
        <select value={park?.slug ?? ''} onChange={(event) => changeParams((now) => withParams(now, { park: event.target.value || null }))}>
          <option value="">{t('contact:enquiry.anyPark')}</option>
          {parks.map((item) => (
            <option key={item.slug} value={item.slug}>
              {item.name}
            </option>
          ))}
        </select>
      </label>
      <EnquiryLetter
        key={park?.slug ?? ''}
        about={{ parks: park ? [park] : [], link: park ? sentAddress(lang, { page: 'park', slug: park.slug }) : null }}
        to={to}
      />
    </section>
  );
}
