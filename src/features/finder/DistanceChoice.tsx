import { useTranslation } from 'react-i18next';
import { useFormat } from '#i18n/use-format.ts';
import styles from './FinderForm.module.css';
import { DISTANCES, FINDER_PARAM } from './finder-params.ts';

interface DistanceChoiceProps {
  name: keyof typeof DISTANCES;
  /** Kilometres; null for any. */
  value: number | null;
  onChange: (value: string) => void;
}

/** How far at most from the airport or a railway station. */
export function DistanceChoice({ name, value, onChange }: DistanceChoiceProps) {
  const { t } = useTranslation('finder');
  const format = useFormat();
  return (
    <label className={styles.distance}>
      <span>{t(`form.${name}`)}</span>
      <select name={FINDER_PARAM[name]} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('form.any')}</option>
        {DISTANCES[name].map((kilometres) => (
          <option key={kilometres} value={kilometres}>
            {t('form.within', { distance: format.kilometres(kilometres * 1000) })}
          </option>
        ))}
      </select>
    </label>
  );
}
