import { useTranslation } from 'react-i18next';
import { SourceNumbers } from '#blocks/cited/SourceNumbers.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PresenceChip } from '#blocks/StatusChips.tsx';
import type { EnterpriseView } from '#data/slices/enterprises.ts';
import { useLang } from '#i18n/use-format.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { EnterpriseDetails } from './EnterpriseDetails.tsx';
import styles from './EnterpriseTable.module.css';
import { TieLinks } from './TieLinks.tsx';

/** One company: the row, and a disclosure with everything that is reported of it. */
export function EnterpriseRow({ enterprise, dataDate }: { enterprise: EnterpriseView; dataDate: string }) {
  const { t } = useTranslation('enterprises');
  const lang = useLang();
  const { facts, figures } = enterprise;
  const parts = [facts.length > 0 && t('details.facts', { count: facts.length }), figures.length > 0 && t('details.figures', { count: figures.length })];
  return (
    <tbody id={`enterprise-${enterprise.id}`} className={styles.company}>
      <tr>
        <th scope="rowgroup" className={styles.name}>
          {enterprise.name}
          {lang !== 'zh' && (
            <span className={styles.nameZh} lang="zh-Hans">
              {enterprise.nameZh}
            </span>
          )}
        </th>
        <td className={styles.what}>{enterprise.what ?? <NotPublished text={t('table.whatUnknown')} />}</td>
        <td>{enterprise.parks.length > 0 ? <TieLinks ties={enterprise.parks} /> : <NotPublished text={t('table.parkUnknown')} />}</td>
        <td>
          <PresenceChip presence={enterprise.presence} /> <SourceNumbers ids={enterprise.sources} />
        </td>
        <ListingCell listing={enterprise.listing} />
      </tr>
      <tr>
        <td colSpan={5} className={styles.more}>
          <details>
            <summary>
              <Glyph name="chevron-right" size={16} />
              <span className="visually-hidden">{t('details.open', { name: enterprise.name })} — </span>
              {parts.filter(Boolean).join(' · ')}
            </summary>
            <EnterpriseDetails enterprise={enterprise} dataDate={dataDate} />
          </details>
        </td>
      </tr>
    </tbody>
  );
}

function ListingCell({ listing }: { listing: EnterpriseView['listing'] }) {
  const { t } = useTranslation('enterprises');
  if (!listing) {
    return (
      <td className={styles.noListing}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{t('table.noListing')}</span>
      </td>
    );
  }
  return (
    <td className={styles.listing}>
      {listing.code}
      <span className={styles.exchange}>{t(`exchange.${listing.exchange}`)}</span>
    </td>
  );
}
