import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { PresenceChip } from '#blocks/StatusChips.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import { yearsOf } from '#data/views/years-of.ts';
import type { Status } from '#data/vocabulary.ts';
import { useLang } from '#i18n/use-format.ts';
import { enterpriseAnchor } from '#routing/paths.ts';
import { Section } from '#ui/Section.tsx';
import styles from './EnterpriseTable.module.css';

type Tie = ParkSlice['enterprises'][number];

/** The companies the sources tie to the park, and how firmly. */
export function EnterpriseTable({ enterprises }: { enterprises: Tie[] }) {
  const { t } = useTranslation('park');
  const someStated = enterprises.some((tie) => tie.presence === 'stated');
  return (
    <Section id="enterprises" title={t('enterprises.title')}>
      {enterprises.length === 0 && (
        <p className={styles.none}>
          <NotPublished text={t('enterprises.none')} ask />
        </p>
      )}
      {enterprises.length > 0 && !someStated && <p className={styles.lead}>{t('enterprises.noneStated')}</p>}
      {enterprises.length > 0 && <Table enterprises={enterprises} />}
      <p className={styles.all}>
        <PageLink page={{ page: 'enterprises' }}>{t('enterprises.all')}</PageLink>
      </p>
    </Section>
  );
}

function Table({ enterprises }: { enterprises: Tie[] }) {
  const { t } = useTranslation('park');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('enterprises.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('enterprises.company')}</th>
          <th scope="col">{t('enterprises.role')}</th>
          <th scope="col">{t('enterprises.what')}</th>
          <th scope="col">{t('enterprises.presence')}</th>
        </tr>
      </thead>
      <tbody>
        {enterprises.map((tie) => (
          <Row key={tie.id} tie={tie} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ tie }: { tie: Tie }) {
  const { t } = useTranslation(['park', 'vocabulary']);
  const lang = useLang();
  const presence = t(`vocabulary:presence.${tie.presence}`);
  const years = yearsOf(tie.asOf);
  const status: Status = tie.presence === 'planned' ? 'planned' : 'in-place';
  return (
    <tr>
      <th scope="row">
        <PageLink page={{ page: 'enterprises' }} hash={enterpriseAnchor(tie.id)}>
          {tie.name}
        </PageLink>
        {lang !== 'zh' && tie.nameZh !== tie.name && (
          <span className={styles.chinese} lang="zh-Hans">
            {tie.nameZh}
          </span>
        )}
      </th>
      <td className={styles.role}>{t(`vocabulary:role.${tie.role}`)}</td>
      <td>
        {tie.what ?? <NotPublished text={t('enterprises.notDescribed')} />}
        {tie.note && <span className={styles.note}>{tie.note}</span>}
      </td>
      <td className={styles.presence}>
        <PresenceChip presence={tie.presence} text={years ? t('enterprises.presenceDated', { presence, years }) : presence} />
        <SourceNote statement={{ title: tie.name, status, asOf: tie.asOf, sources: tie.sources, note: tie.note }} />
      </td>
    </tr>
  );
}
