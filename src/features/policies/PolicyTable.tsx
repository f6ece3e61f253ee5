import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { PolicyStateChip } from '#blocks/StatusChips.tsx';
import type { PolicyRow } from '#data/slices/policy.ts';
import { POLICY_TOPICS, type PolicyTopic } from '#data/vocabulary.ts';
import { useLang } from '#i18n/use-format.ts';
import cells from './PolicyCells.module.css';
import styles from './PolicyTable.module.css';
import { TopicMark } from './TopicMark.tsx';

/** Policies by what they give: six columns of support on wide screens, the same as words on narrow ones. */
export function PolicyTable({ policies }: { policies: readonly PolicyRow[] }) {
  const { t } = useTranslation(['policies', 'vocabulary']);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('table.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.policy')}</th>
          {POLICY_TOPICS.map((topic) => (
            <th key={topic} scope="col" className={styles.topicHead}>
              {t(`vocabulary:topic.${topic}`)}
            </th>
          ))}
          <th scope="col">{t('table.state')}</th>
        </tr>
      </thead>
      <tbody>
        {policies.map((policy) => (
          <PolicyLine key={policy.id} policy={policy} />
        ))}
      </tbody>
    </table>
  );
}

function PolicyLine({ policy }: { policy: PolicyRow }) {
  const { t } = useTranslation('vocabulary');
  const lang = useLang();
  return (
    <tr>
      <th scope="row" className={styles.policy}>
        <span className={cells.small}>{t(`level.${policy.level}`)}</span>
        <span>
          <PageLink page={{ page: 'policy', id: policy.id }} className={cells.name}>
            {policy.name}
          </PageLink>{' '}
          {policy.documentNumber && (
            <span className={cells.number} lang="zh-Hans">
              {policy.documentNumber}
            </span>
          )}
        </span>
        {lang !== 'zh' && (
          <span className={cells.small} lang="zh-Hans">
            {policy.nameZh}
          </span>
        )}
        <span className={cells.summary}>{policy.summary}</span>
      </th>
      {POLICY_TOPICS.map((topic) => (
        <TopicCell key={topic} topic={topic} mark={policy.topics.find((item) => item.topic === topic)?.mark} />
      ))}
      <td className={styles.state}>
        <PolicyStateChip state={policy.state} />
      </td>
    </tr>
  );
}

function TopicCell({ topic, mark }: { topic: PolicyTopic; mark: 'given' | 'to-check' | undefined }) {
  const { t } = useTranslation('vocabulary');
  if (!mark) {
    return (
      <td className={cells.noTopic}>
        <span className="visually-hidden">{t('topicMark.none')}</span>
      </td>
    );
  }
  return (
    <td className={cells.topic}>
      <TopicMark mark={mark} />
      <span className={cells.word}>{t(`topic.${topic}`)}</span>
      <span className={mark === 'given' ? 'visually-hidden' : cells.check}>{t(`topicMark.${mark}`)}</span>
    </td>
  );
}
