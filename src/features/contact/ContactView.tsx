import { useTranslation } from 'react-i18next';
import type { ContactSlice } from '#data/slices/area.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { BodyList } from './BodyList.tsx';
import styles from './ContactView.module.css';
import { Enquiry } from './Enquiry.tsx';
import { LocalTime } from './LocalTime.tsx';
import { NamedContacts } from './NamedContacts.tsx';

/** Who to ask, what to ask, and what is not published. */
export function ContactView({ slice }: { slice: ContactSlice }) {
  const { t } = useTranslation('contact');
  return (
    <>
      <PageTitle title={t('title')}>
        <p>{t('lead')}</p>
      </PageTitle>
      <div className={`page ${styles.columns}`}>
        <div className={styles.main}>
          <BodyList bodies={slice.bodies} />
          <Enquiry parks={slice.parks} to={slice.named.find((contact) => contact.email)?.email ?? ''} />
        </div>
        <aside className={styles.aside}>
          <NamedContacts contacts={slice.named} />
          <LocalTime />
        </aside>
      </div>
    </>
  );
}
