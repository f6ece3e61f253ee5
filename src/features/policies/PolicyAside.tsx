import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import type { PolicySlice } from '#data/slices/policy.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './PolicyAside.module.css';
import { TopicMark } from './TopicMark.tsx';

/** Whom to ask, what kind of support, for which company stage and which parks. */
export function PolicyAside({ slice }: { slice: PolicySlice }) {
  const { t } = useTranslation(['policies', 'common', 'vocabulary']);
  const { policy, parks } = slice;
  return (
    <aside className={styles.aside}>
      <Group title={t('page.ask')} card>
        <p>{t('page.askText')}</p>
        <p>
          <PageLink page={{ page: 'contact' }} className={styles.ask}>
            {t('common:askNewArea')}
          </PageLink>
        </p>
      </Group>
      <Group title={t('page.topics')}>
        <ul>
          {policy.topics.map(({ topic, mark }) => (
            <li key={topic} className={styles.topic}>
              <TopicMark mark={mark} />
              <PageLink page={{ page: 'policies' }} search={`topic=${topic}`}>
                {t(`vocabulary:topic.${topic}`)}
              </PageLink>
              <span className={styles.mark}>{t(`vocabulary:topicMark.${mark}`)}</span>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t('page.fits')}>
        <ul>
          {policy.fits.map((fit) => (
            <li key={fit} className={styles.fit}>
              {t(`vocabulary:companyStage.${fit}`)}
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t('page.parks')}>
        {parks.length > 0 ? (
          <ul>
            {parks.map((park) => (
              <li key={park.slug}>
                <PageLink page={{ page: 'park', slug: park.slug }} className={styles.park}>
                  <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={30} />
                  <span>{park.shortName}</span>
                </PageLink>
              </li>
            ))}
          </ul>
        ) : (
          <NotPublished text={t('page.parksNone')} />
        )}
      </Group>
    </aside>
  );
}

function Group({ title, card = false, children }: { title: string; card?: boolean; children: ReactNode }) {
  return (
    <section className={card ? styles.card : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
