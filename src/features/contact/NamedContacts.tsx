import { useTranslation } from 'react-i18next';
import type { ContactSlice } from '#data/slices/area.ts';
import { LANGUAGE_NAME, LANGUAGE_TAG } from '#i18n/languages.ts';
import styles from './NamedContacts.module.css';

type Contact = ContactSlice['named'][number];

/** One slot for every topic: hatched until the owner names a person. */
export function NamedContacts({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslation('contact');
  return (
    <section className={styles.card} aria-labelledby="named">
      <h2 id="named">{t('named.title')}</h2>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.topic}>
            <span className={contact.name ? styles.initial : styles.hatched} aria-hidden="true">
              {contact.name?.slice(0, 1)}
            </span>
            <div>
              <h3>{contact.topic}</h3>
              {contact.name ? <Person contact={contact} /> : <p className={styles.open}>{t('named.slot')}</p>}
              <p className={styles.languages}>
                <span>{t('named.languages')}</span>
                {contact.languages.map((lang) => (
                  <span key={lang} lang={LANGUAGE_TAG[lang]}>
                    {LANGUAGE_NAME[lang]}
                  </span>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {contacts.some((contact) => !contact.name) && <p className={styles.note}>{t('named.missing')}</p>}
    </section>
  );
}

function Person({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contact');
  return (
    <>
      <p className={styles.name}>{contact.name}</p>
      <dl className={styles.person}>
        {contact.phone && (
          <div>
            <dt>{t('named.phone')}</dt>
            <dd>
              <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>{contact.phone}</a>
            </dd>
          </div>
        )}
        {contact.email && (
          <div>
            <dt>{t('named.email')}</dt>
            <dd>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </dd>
          </div>
        )}
        {contact.hours && (
          <div>
            <dt>{t('named.hours')}</dt>
            <dd>{contact.hours}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
