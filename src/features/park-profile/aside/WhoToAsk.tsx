import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import { LANGUAGE_NAME, LANGUAGE_TAG } from '#i18n/languages.ts';
import styles from './aside.module.css';

type Ask = ParkSlice['ask'];

/** Named contacts, or the open slot for one, then the public bodies and the time there. */
export function WhoToAsk({ ask, contacts }: { ask: Ask; contacts: ParkSlice['park']['contacts'] }) {
  const { t } = useTranslation('park');
  const named = ask.named.filter((contact) => contact.name);
  const site = ask.bodies.flatMap((body) => body.links)[0];
  return (
    <section className={styles.card} aria-labelledby="ask-title">
      <h2 id="ask-title">{t('ask.title')}</h2>
      {named.length === 0 ? <OpenSlot /> : named.map((contact) => <Person key={contact.topic} contact={contact} />)}
      <dl className={styles.terms}>
        {contacts.map((contact) => (
          <Term key={contact.value} name={contact.label} value={contact.value} />
        ))}
        {ask.bodies
          .filter((body) => body.links.length === 0)
          .map((body) => (
            <Term key={body.id} name={body.role} value={body.name} />
          ))}
        {site && (
          <div>
            <dt>{t('ask.site')}</dt>
            <dd>
              <a href={site.url} rel="noopener external" target="_blank">
                {site.label}
              </a>
            </dd>
          </div>
        )}
        <Term name={t('ask.time')} value={t('ask.timeValue')} />
      </dl>
      <p className={styles.link}>
        <PageLink page={{ page: 'contact' }}>{t('ask.all')}</PageLink>
      </p>
    </section>
  );
}

function Term({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function OpenSlot() {
  const { t } = useTranslation('park');
  return (
    <div className={styles.slot}>
      <span className={styles.nobody} aria-hidden="true" />
      <p>
        <strong>{t('ask.named')}</strong>
        {t('ask.supplied')}
      </p>
    </div>
  );
}

function Person({ contact }: { contact: Ask['named'][number] }) {
  return (
    <div className={styles.person}>
      <strong>{contact.name}</strong>
      <span>{contact.topic}</span>
      {contact.phone && <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      <span className={styles.languages}>
        {contact.languages.map((lang) => (
          <span key={lang} lang={LANGUAGE_TAG[lang]}>
            {LANGUAGE_NAME[lang]}
          </span>
        ))}
      </span>
      {contact.hours && <span>{contact.hours}</span>}
    </div>
  );
}
