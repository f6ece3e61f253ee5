import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { PolicyStateChip, PresenceChip, StageChip } from '#blocks/StatusChips.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import type { Status } from '#data/vocabulary.ts';
import { useLang } from '#i18n/use-format.ts';
import styles from './ParkTies.module.css';

/** What is tied to the park: companies and how firmly, measures and their state, platforms. */
export function ParkTies({ slice }: { slice: ParkSlice }) {
  return (
    <div className={styles.ties}>
      <Companies enterprises={slice.enterprises} />
      <Policies policies={slice.policies} />
      <Platforms platforms={slice.platforms} />
    </div>
  );
}

function Companies({ enterprises }: { enterprises: ParkSlice['enterprises'] }) {
  const { t } = useTranslation(['kiosk', 'vocabulary']);
  const isUnstated = enterprises.length > 0 && !enterprises.some(({ presence }) => presence === 'stated');
  return (
    <section>
      <h2>{t('park.companies')}</h2>
      {enterprises.length === 0 && <NotPublished text={t('park.companiesNone')} />}
      {isUnstated && <p>{t('park.companiesNoneStated')}</p>}
      <ul className={styles.list}>
        {enterprises.map((tie) => (
          <Tie key={tie.id} name={tie.name} nameZh={tie.nameZh} text={tie.what ?? t('park.notDescribed')}>
            <span>{t(`vocabulary:role.${tie.role}`)}</span>
            <PresenceChip presence={tie.presence} />
            <SourceNote statement={{ title: tie.name, status: statusOf(tie.presence), asOf: tie.asOf, sources: tie.sources }} />
          </Tie>
        ))}
      </ul>
    </section>
  );
}

function statusOf(presence: ParkSlice['enterprises'][number]['presence']): Status {
  return presence === 'planned' ? 'planned' : 'in-place';
}

function Policies({ policies }: { policies: ParkSlice['policies'] }) {
  const { t } = useTranslation('kiosk');
  return (
    <section>
      <h2>{t('park.policies')}</h2>
      {policies.length === 0 && <p>{t('park.policiesNone')}</p>}
      <ul className={styles.list}>
        {policies.map((policy) => (
          <Tie key={policy.id} name={policy.name} nameZh={policy.nameZh} text={policy.summary}>
            <PolicyStateChip state={policy.state} />
          </Tie>
        ))}
      </ul>
    </section>
  );
}

function Platforms({ platforms }: { platforms: ParkSlice['platforms'] }) {
  const { t } = useTranslation(['kiosk', 'vocabulary']);
  return (
    <section>
      <h2>{t('park.platforms')}</h2>
      {platforms.length === 0 && <p>{t('park.platformsNone')}</p>}
      <ul className={styles.list}>
        {platforms.map((platform) => (
          <Tie key={platform.id} name={platform.name} nameZh={platform.nameZh} text={platform.what}>
            <StageChip stage={platform.stage} text={t(`vocabulary:platformStage.${platform.stage}`)} />
          </Tie>
        ))}
      </ul>
    </section>
  );
}

function Tie({ name, nameZh, text, children }: { name: string; nameZh: string; text: string; children: ReactNode }) {
  const lang = useLang();
  return (
    <li>
      <h3>{name}</h3>
      {lang !== 'zh' && nameZh !== name && (
        <p className={styles.chinese} lang="zh-Hans">
          {nameZh}
        </p>
      )}
      <p>{text}</p>
      <p className={styles.marks}>{children}</p>
    </li>
  );
}
