import { useTranslation } from 'react-i18next';
import { MapCredit } from '#blocks/map/MapCredit.tsx';
import { useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import styles from './MapFallback.module.css';

const SIZES = { overview: { width: 1200, height: 840 }, peek: { width: 390, height: 156 }, 'peek-wide': { width: 800, height: 280 } };
/** Must equal the breakpoint of Explore.module.css. */
const WIDE_PEEK = '(min-width: 37.5rem)';

/** A drawing of all places: the same as on the live map, no scripts needed. */
export function MapDrawing({ drawing, lazy = false }: { drawing: 'overview' | 'peek'; lazy?: boolean }) {
  const { t } = useTranslation('map');
  const lang = useLang();
  const srcOf = (name: keyof typeof SIZES) => `${BASE_PATH}/locator/${lang}/${name}.svg`;
  const image = (
    <img
      className={styles.drawing}
      src={srcOf(drawing)}
      {...SIZES[drawing]}
      alt={t('name')}
      {...(lazy ? { loading: 'lazy' } : { fetchPriority: drawing === 'peek' ? 'high' : 'low' })}
    />
  );
  if (drawing === 'overview') return image;
  return (
    <picture>
      <source media={WIDE_PEEK} srcSet={srcOf('peek-wide')} {...SIZES['peek-wide']} />
      {image}
    </picture>
  );
}

/** What stands where the live map will be, and stays where it cannot be. */
export function MapFallback({ reviewNumber }: { reviewNumber: string | null }) {
  return (
    <div className={styles.fallback}>
      <MapDrawing drawing="overview" />
      <MapCredit reviewNumber={reviewNumber} />
    </div>
  );
}
