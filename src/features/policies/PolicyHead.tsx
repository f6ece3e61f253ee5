import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '#blocks/Breadcrumb.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { PolicyStateChip } from '#blocks/StatusChips.tsx';
import type { PolicySlice } from '#data/slices/policy.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './PolicyHead.module.css';

/** Breadcrumb, name, summary, state and dates. */
export function PolicyHead({ slice }: { slice: PolicySlice }) {
  const { t } = useTranslation(['policies', 'common', 'vocabulary']);
  const format = useFormat();
  const { policy } = slice;
  return (
    <header className={styles.head}>
      <div className={`page print-title ${styles.inner}`}>
        <Breadcrumb
          steps={[
            { page: { page: 'policies' }, name: t('title') },
            { page: { page: 'policies' }, search: `level=${policy.level}`, name: t(`vocabulary:level.${policy.level}`) },
          ]}
          current={policy.name}
        />
        <div>
          <h1>{policy.name}</h1>
          {format.lang !== 'zh' && (
            <p className={styles.chinese} lang="zh-Hans">
              {slice.nameZh}
            </p>
          )}
        </div>
        <p className={styles.summary}>{policy.summary}</p>
        <p className={styles.state}>
          <PolicyStateChip state={{ ...policy.state, ahead: slice.ahead }} />
          <SourceNote
            statement={{ title: policy.state.text, status: slice.ahead ? 'planned' : 'in-place', asOf: policy.state.asOf, sources: policy.state.sources }}
          />
        </p>
        <dl className={styles.dates}>
          <Term name={t('page.level')}>{t(`vocabulary:level.${policy.level}`)}</Term>
          <Term name={t('page.from')}>
            <ValidDate date={policy.validFrom} />
          </Term>
          <Term name={t('page.to')}>
            <ValidDate date={policy.validTo} />
          </Term>
        </dl>
      </div>
    </header>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ValidDate({ date }: { date: string }) {
  const { t } = useTranslation('policies');
  const format = useFormat();
  return date === 'unstated' ? <NotPublished text={t('page.dateUnknown')} /> : format.asOf(date);
}
