import { useTranslation } from 'react-i18next';
import type { ParkCard } from '#data/cards/park-card.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import { Hatch } from '#ui/Bricks.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './PosterBody.module.css';
import { PosterFrame } from './PosterFrame.tsx';
import { PosterSlots } from './PosterSlots.tsx';

interface PosterParkProps {
  card: ParkCard;
  map: string;
  qr: string;
  address: string;
}

export function PosterPark({ card, ...parts }: PosterParkProps) {
  const { t } = useTranslation(['cards', 'explore']);
  const { park, nameZh, sources, mapReviewNumber, dataDate } = card.slice;
  return (
    <PosterFrame
      {...parts}
      reviewNumber={mapReviewNumber}
      dataDate={dataDate}
      title={card.poster.title}
      mark={<Plaque glyph={park.glyph} sector={park.sector} precision={park.location.precision} size={116} />}
      scan={t('scan.park')}
    >
      {card.poster.fullName && <p className={styles.fullName}>{card.poster.fullName}</p>}
      {useLang() !== 'zh' && (
        <p className={styles.chinese} lang="zh-Hans">
          {nameZh}
        </p>
      )}
      <p className={styles.lead}>{card.poster.industries.join(t('explore:industrySeparator'))}</p>
      <Place card={card} />
      <PosterSlots slots={card.poster.slots} sources={sources} />
      <Companies card={card} />
    </PosterFrame>
  );
}

function Place({ card }: { card: ParkCard }) {
  const { t } = useTranslation(['cards', 'vocabulary']);
  const format = useFormat();
  const { park, cluster } = card.slice;
  if (park.location.precision === 'neighbourhood' && cluster.radiusMetres !== null)
    return <p className={styles.place}>{t('within', { place: cluster.name, radius: format.kilometres(cluster.radiusMetres) })}</p>;
  return <p className={styles.place}>{park.location.precision === 'site' ? park.location.address : t('vocabulary:precisionOnly', { place: cluster.name })}</p>;
}

/** Only companies a source places in the park; where none does, it says so. */
function Companies({ card }: { card: ParkCard }) {
  const { t } = useTranslation('cards');
  const { shown, more } = card.poster.companies;
  if (shown.length === 0) {
    return (
      <p className={styles.nobody}>
        <Hatch />
        {t('companies.none')}
      </p>
    );
  }
  return (
    <dl className={styles.companies}>
      {shown.map(({ role, names }, index) => (
        <div key={role}>
          <dt>{t(`role.${role}`, { count: names.length })}</dt>{' '}
          <dd>
            {names.join(t('separator'))}
            {more > 0 && index === shown.length - 1 && ` ${t('companies.more', { count: more })}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
