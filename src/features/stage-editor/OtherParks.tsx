import { useTranslation } from 'react-i18next';
import type { StagePark } from '#data/slices/fair/stage.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './ParkChoice.module.css';

/** Parks that are not in the show yet: the whole row adds one. */
export function OtherParks({ parks, onAdd }: { parks: readonly StagePark[]; onAdd: (park: StagePark) => void }) {
  const { t } = useTranslation('stage');
  if (parks.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="others-title">
      <h2 id="others-title">{t('edit.others')}</h2>
      <ul className={styles.list}>
        {parks.map((park) => (
          <li key={park.slug}>
            <button type="button" className={styles.add} aria-label={t('edit.add', { name: park.name })} onClick={() => onAdd(park)}>
              <Glyph name="plus" />
              <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={32} />
              <span className={styles.name}>{park.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
