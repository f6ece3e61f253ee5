import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import { type NodeDistance, nearNodes } from '#data/views/near-nodes.ts';
import type { Precision } from '#data/vocabulary.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Glyph } from '#ui/Glyph.tsx';
import type { IconName } from '#ui/icon-paths.ts';
import { Section } from '#ui/Section.tsx';
import { Corridor } from './Corridor.tsx';
import styles from './GettingThere.module.css';

const ICON: Record<NodeDistance['kind'], IconName> = { metro: 'tram-front', rail: 'train-front', airport: 'plane', crossing: 'arrow-right', city: 'building' };

/** Distances in straight lines, as exact as the pin allows, and the way to the Russian crossings. */
export function GettingThere({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation(['park', 'map']);
  const { precision } = slice.park.location;
  return (
    <Section id="travel" title={t('travel.title')}>
      <NearTable nodes={nearNodes(slice.distances)} precision={precision} freightKnown={!slice.park.unknown.includes('rail-freight')} />
      <p className={styles.rounding}>
        {t(`travel.rounding.${precision}`)}{' '}
        <PageLink page={{ page: 'sources' }} hash="placing">
          {t('locator.how')}
        </PageLink>
      </p>
      <Corridor distances={slice.distances} from={slice.cluster.name} />
    </Section>
  );
}

interface NearTableProps {
  nodes: NodeDistance[];
  precision: Precision;
  freightKnown: boolean;
}

function NearTable({ nodes, precision, freightKnown }: NearTableProps) {
  const { t } = useTranslation('park');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('travel.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('travel.to')}</span>
          </th>
          <th scope="col">{t(`travel.from.${precision}`)}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.id}>
            <th scope="row">
              <span>
                <Glyph name={ICON[node.kind]} size={18} />
                {node.name}
              </span>
            </th>
            <td>
              <Metres metres={node.metres} precision={precision} />
            </td>
          </tr>
        ))}
        {!freightKnown && (
          <tr>
            <th scope="row">
              <span>
                <Glyph name="container" size={18} />
                {t('travel.freight')}
              </span>
            </th>
            <td>
              <NotPublished />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Metres({ metres, precision }: { metres: number | null; precision: Precision }) {
  const { t } = useTranslation('park');
  const format = useFormat();
  if (metres === null) return <NotPublished text={t('travel.tooCoarse')} />;
  return <span className={styles.value}>{t(`travel.distance.${precision}`, { distance: format.kilometres(metres) })}</span>;
}
