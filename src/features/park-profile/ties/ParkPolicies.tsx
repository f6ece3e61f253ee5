import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { PolicyStateChip } from '#blocks/StatusChips.tsx';
import type { PolicyRow } from '#data/slices/policy.ts';
import { Section } from '#ui/section/Section.tsx';
import styles from './ParkPolicies.module.css';

/** The measures that fit the park, most specific first. */
export function ParkPolicies({ policies, count }: { policies: PolicyRow[]; count: number }) {
  const { t } = useTranslation('park');
  return (
    <Section id="policies" title={t('policies.title')}>
      {policies.length === 0 ? (
        <p className={styles.none}>{t('policies.none')}</p>
      ) : (
        <ul className={styles.list}>
          {policies.map((policy) => (
            <Item key={policy.id} policy={policy} />
          ))}
        </ul>
      )}
      <p className={styles.all}>
        <PageLink page={{ page: 'policies' }}>{t('policies.all', { count })}</PageLink>
      </p>
    </Section>
  );
}

function Item({ policy }: { policy: PolicyRow }) {
  const { t } = useTranslation('vocabulary');
  return (
    <li>
      <span className={styles.level}>{t(`level.${policy.level}`)}</span>
      <div className={styles.words}>
        <PageLink page={{ page: 'policy', id: policy.id }}>{policy.name}</PageLink>
        {policy.documentNumber && (
          <span className={styles.number} lang="zh-Hans">
            {policy.documentNumber}
          </span>
        )}
        <p>{policy.summary}</p>
      </div>
      <span className={styles.state}>
        <PolicyStateChip state={policy.state} />
      </span>
    </li>
  );
}
