import { useTranslation } from 'react-i18next';
import { blockingFilter, type FilterName, type ParkFilters } from '#data/select-parks.ts';
import type { ParkRow } from '#data/slices/park-row.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './NoMatch.module.css';

interface NoMatchProps {
  parks: readonly ParkRow[];
  filters: ParkFilters;
  onDrop: (name: FilterName) => void;
  onClear: () => void;
}

/** Names the condition that fails and drops it with one tap. */
export function NoMatch({ parks, filters, onDrop, onClear }: NoMatchProps) {
  const { t } = useTranslation('explore');
  const blocking = blockingFilter(parks, filters);
  return (
    <div className={styles.empty}>
      <Glyph name="sliders-horizontal" size={28} />
      <h2>{t('empty.title')}</h2>
      <p>{blocking ? t('empty.lead', { name: t(`filters.${blocking}`) }) : t('empty.leadAll')}</p>
      <div className={styles.actions}>
        {blocking && (
          <button type="button" className={styles.primary} onClick={() => onDrop(blocking)}>
            {t('filters.dropOne', { name: t(`filters.${blocking}`) })}
          </button>
        )}
        <button type="button" className={styles.secondary} onClick={onClear}>
          {t('filters.reset')}
        </button>
      </div>
    </div>
  );
}
