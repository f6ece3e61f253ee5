import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { useSourceIndex } from '#blocks/source-panel.ts';
import type { EnterpriseView } from '#data/slices/enterprises.ts';
import { useFormat } from '#i18n/use-format.ts';
import { langOfText } from '#lib/lang-of-text.ts';
import { sourceAnchor } from '#routing/paths.ts';
import styles from './EnterpriseDetails.module.css';
import { TieWord } from './TieLinks.tsx';

/** Names, founding, listing, ties to parks and where the company is named. What no source gives is left out: nothing here is promised. */
export function EnterpriseRecord({ enterprise }: { enterprise: EnterpriseView }) {
  const { t } = useTranslation(['enterprises', 'vocabulary']);
  const format = useFormat();
  const { founded, legalName, listing, presenceNote, aliases, parks } = enterprise;
  return (
    <dl className={styles.terms}>
      {legalName && <Term name={t('details.legalName')}>{<span lang="zh-Hans">{legalName}</span>}</Term>}
      {presenceNote && <Term name={t('details.presence')}>{presenceNote}</Term>}
      {parks.length > 0 && <Term name={t('details.ties')}>{<Ties enterprise={enterprise} />}</Term>}
      {founded && (
        <Term name={t('details.founded')}>
          {format.asOf(founded.date)}{' '}
          <SourceNote statement={{ title: t('details.founded'), status: 'in-place', asOf: founded.date, sources: founded.sources }} />
        </Term>
      )}
      {listing && (
        <Term name={t('details.listing')}>
          {t('details.listingText', { exchange: t(`exchange.${listing.exchange}`), code: listing.code })}{' '}
          <SourceNote statement={{ title: t('details.listing'), status: 'in-place', asOf: listing.asOf, sources: listing.sources }} />
        </Term>
      )}
      {format.lang !== 'zh' && <Term name={t('details.nameBasis')}>{t(`vocabulary:nameBasis.${enterprise.nameBasis[format.lang]}`)}</Term>}
      {aliases.length > 0 && <Term name={t('details.aliases')}>{<Aliases aliases={aliases} />}</Term>}
      <Term name={t('details.sources')}>{<NamedIn ids={enterprise.sources} />}</Term>
    </dl>
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

function Ties({ enterprise }: { enterprise: EnterpriseView }) {
  return (
    <ul className={styles.list}>
      {enterprise.parks.map((tie) => (
        <li key={tie.slug}>
          {tie.shortName}: <TieWord tie={tie} />
          {tie.note && <span className={styles.note}>{tie.note}</span>}
          <SourceNote
            statement={{
              title: `${enterprise.name} — ${tie.shortName}`,
              status: tie.presence === 'planned' ? 'planned' : 'in-place',
              asOf: tie.asOf,
              sources: tie.sources,
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function Aliases({ aliases }: { aliases: readonly string[] }) {
  return aliases.map((alias, index) => (
    <span key={alias}>
      {index > 0 && ' · '}
      <span lang={langOfText(alias)}>{alias}</span>
    </span>
  ));
}

function NamedIn({ ids }: { ids: readonly string[] }) {
  const index = useSourceIndex();
  const format = useFormat();
  const known = ids.flatMap((id) => index[id] ?? []);
  return (
    <ul className={styles.list}>
      {known.map((source) => (
        <li key={source.id}>
          <PageLink page={{ page: 'sources' }} hash={sourceAnchor(source.id)}>
            {source.publisher}, {format.asOf(source.date)}
          </PageLink>
          <span className={styles.note} lang={source.titleLang}>
            {source.title}
          </span>
        </li>
      ))}
    </ul>
  );
}
