import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { SourcesSlice } from '#data/slices/sources.ts';
import { Bricks, Hatch } from '#ui/Bricks.tsx';
import styles from './CoverageSection.module.css';
import { DocSection } from './DocSection.tsx';

interface CoverageSectionProps {
  parks: SourcesSlice['coverage'];
  fields: SourcesSlice['fields'];
}

/** Parks against particulars: a brick where a source gives it, a hatch where none does. */
export function CoverageSection({ parks, fields }: CoverageSectionProps) {
  const { t } = useTranslation('sources');
  const known = parks.reduce((sum, park) => sum + park.known.length, 0);
  return (
    <DocSection id="coverage" title={t('coverage.title')} lead={t('coverage.lead', { fields: fields.length, known, total: parks.length * fields.length })}>
      <p className={styles.legend}>
        <span>
          <Brick /> {t('coverage.given')}
        </span>
        <span>
          <Hatch /> {t('coverage.unknown')}
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('coverage.region')}>
        <Matrix parks={parks} fields={fields} />
      </section>
      <p className={styles.note}>{t('coverage.fill')}</p>
    </DocSection>
  );
}

function Brick() {
  return <Bricks count={1} kind="solid" width={22} height={9} />;
}

function Matrix({ parks, fields }: CoverageSectionProps) {
  const { t } = useTranslation(['sources', 'vocabulary']);
  return (
    <table className={styles.matrix}>
      <caption className="visually-hidden">{t('sources:coverage.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {t('sources:membership.park')}
          </th>
          {fields.map((field) => (
            <th key={field} scope="col">
              <span>{t(`vocabulary:field.${field}`)}</span>
            </th>
          ))}
          <th scope="col">
            <span>{t('sources:coverage.total')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {parks.map((park) => (
          <tr key={park.slug}>
            <th scope="row">
              <PageLink page={{ page: 'park', slug: park.slug }}>{park.shortName}</PageLink>
            </th>
            {fields.map((field) => (
              <Cell key={field} given={park.known.includes(field)} />
            ))}
            <td className={styles.total}>{park.known.length}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sources:coverage.total')}</th>
          {fields.map((field) => (
            <td key={field} className={styles.total}>
              {parks.filter((park) => park.known.includes(field)).length}
            </td>
          ))}
          <td className={styles.total}>{parks.reduce((sum, park) => sum + park.known.length, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Cell({ given }: { given: boolean }) {
  const { t } = useTranslation('sources');
  return (
    <td>
      {given ? <Brick /> : <Hatch />}
      <span className="visually-hidden">{given ? t('coverage.given') : t('coverage.unknown')}</span>
    </td>
  );
}
