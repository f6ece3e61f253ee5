import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { PrecisionMark } from '#blocks/StatusChips.tsx';
import type { SourceIndex } from '#data/slices/slice.ts';
import type { SourcesSlice } from '#data/slices/sources.ts';
import { PRECISIONS } from '#data/vocabulary.ts';
import { sourceAnchor } from '#routing/paths.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { DocSection } from './DocSection.tsx';
import { PlaceDrawing } from './PlaceDrawing.tsx';
import styles from './PlacingSection.module.css';

interface PlacingSectionProps {
  clusters: SourcesSlice['clusters'];
  parks: SourcesSlice['coverage'];
  sources: SourceIndex;
}

/** The three precisions as they are drawn, then every shared place with its parks and what it rests on. */
export function PlacingSection({ clusters, parks, sources }: PlacingSectionProps) {
  const { t } = useTranslation(['sources', 'vocabulary']);
  return (
    <DocSection id="placing" title={t('sources:placing.title')} lead={t('sources:placing.lead')}>
      <ul className={styles.precisions}>
        {PRECISIONS.map((precision) => (
          <li key={precision}>
            <PlaceDrawing precision={precision} />
            <h3>{t(`vocabulary:precision.${precision}`)}</h3>
            <p>{t(`sources:placing.precision.${precision}`)}</p>
            <p className={styles.count}>{t('sources:placing.parks', { count: parks.filter((park) => park.precision === precision).length })}</p>
          </li>
        ))}
      </ul>
      <h3>{t('sources:placing.clusters')}</h3>
      <ul className={styles.clusters}>
        {clusters.map((cluster) => (
          <ClusterItem key={cluster.id} cluster={cluster} parks={parks.filter((park) => park.cluster === cluster.id)} sources={sources} />
        ))}
      </ul>
      <p className={styles.distances}>{t('sources:placing.distances')}</p>
    </DocSection>
  );
}

interface ClusterItemProps {
  cluster: SourcesSlice['clusters'][number];
  parks: SourcesSlice['coverage'];
  sources: SourceIndex;
}

function ClusterItem({ cluster, parks, sources }: ClusterItemProps) {
  const { t } = useTranslation('sources');
  const basis = cluster.sources.flatMap((id) => sources[id] ?? []);
  return (
    <li>
      <div>
        <h4>{cluster.name}</h4>
        <PrecisionMark precision={cluster.precision} radiusMetres={cluster.radiusMetres} place={cluster.name} />
        <ul className={styles.parks}>
          {parks.map((park) => (
            <li key={park.slug}>
              <PageLink page={{ page: 'park', slug: park.slug }}>
                <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={24} />
                {park.shortName}
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.basis}>
        <p>{cluster.basis}</p>
        <p className={styles.sources}>
          {t('placing.basis')}
          {basis.map((source) => (
            <a key={source.id} href={`#${sourceAnchor(source.id)}`} lang={source.titleLang}>
              {source.title}
            </a>
          ))}
        </p>
      </div>
    </li>
  );
}
