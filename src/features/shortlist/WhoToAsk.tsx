import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import type { ShortlistSlice } from '#data/slices/shortlist.ts';
import { useLang } from '#i18n/use-format.ts';
import styles from './WhoToAsk.module.css';

/** Named contacts, or that there are none yet, and the public bodies that answer. */
export function WhoToAsk({ slice }: { slice: ShortlistSlice }) {
  const { t } = useTranslation('shortlist');
  const lang = useLang();
  const named = slice.named.filter((contact) => contact.name);
  return (
    <section className={styles.ask} aria-labelledby="ask">
      <h2 id="ask">{t('who.title')}</h2>
      <dl>
        {named.map((contact) => (
          <div key={contact.topic}>
            <dt>{contact.topic}</dt>
            <dd>{[contact.name, contact.phone, contact.email].filter(Boolean).join(', ')}</dd>
          </div>
        ))}
        {named.length === 0 && (
          <div>
            <dt>{t('who.named')}</dt>
            <dd>
              <NotPublished text={t('who.open')} />
            </dd>
          </div>
        )}
        {slice.bodies.map((body) => (
          <div key={body.id}>
            <dt>{body.role}</dt>
            <dd>
              {body.name}
              {lang !== 'zh' && (
                <span className={styles.chinese} lang="zh-Hans">
                  {body.nameZh}
                </span>
              )}
              {body.links.map((link) => (
                <a key={link.url} href={link.url} rel="noopener external" target="_blank">
                  {link.label}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="screen-only">
        <PageLink page={{ page: 'contact' }}>{t('who.all')}</PageLink>
      </p>
    </section>
  );
}
