import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { CertaintyChip } from '#blocks/StatusChips.tsx';
import { isNamed } from '#data/select-parks.ts';
import type { SourcesSlice } from '#data/slices/sources.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { DocSection } from './DocSection.tsx';
import styles from './Table.module.css';

/** Who is named as one of the fifteen, who is our reading, and why. */
export function MembershipSection({ parks }: { parks: SourcesSlice['coverage'] }) {
  const { t } = useTranslation('sources');
  return (
    <DocSection id="membership" title={t('membership.title')} lead={t('membership.lead', { count: parks.filter(isNamed).length })}>
      <table className={`${styles.table} ${styles.three}`}>
        <caption className="visually-hidden">{t('membership.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('membership.park')}</th>
            <th scope="col">{t('membership.status')}</th>
            <th scope="col">{t('membership.why')}</th>
          </tr>
        </thead>
        <tbody>
          {parks.map((park) => (
            <tr key={park.slug}>
              <th scope="row">
                <PageLink page={{ page: 'park', slug: park.slug }} className={styles.park}>
                  <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={24} />
                  {park.shortName}
                </PageLink>
              </th>
              <td>
                <CertaintyChip named={isNamed(park)} />
              </td>
              <td>{park.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </DocSection>
  );
}
