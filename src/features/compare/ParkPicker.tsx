import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedPark } from '#data/slices/compare.ts';
import { useLang } from '#i18n/use-format.ts';
import { toggled } from '#routing/params.ts';
import { Button } from '#ui/Button.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './ParkPicker.module.css';
import { MOST_PARKS } from './use-compare-state.ts';

interface ParkPickerProps {
  parks: readonly ComparedPark[];
  /** The park of the link, if there is one. */
  chosen: readonly string[];
  onChoose: (slugs: readonly string[]) => void;
}

/** The choice of two to four parks. A plain form: what is chosen before the scripts are there is not lost. */
export function ParkPicker({ parks, chosen, onChoose }: ParkPickerProps) {
  const { t } = useTranslation('compare');
  const lang = useLang();
  const [slugs, setSlugs] = useState<readonly string[]>(chosen);
  const isFull = slugs.length >= MOST_PARKS;

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (slugs.length > 1) onChoose(slugs);
  }

  return (
    <form className={styles.picker} onSubmit={handleSubmit}>
      <noscript>
        <p>{t('picker.noScript')}</p>
      </noscript>
      <fieldset>
        <legend>{t('picker.legend')}</legend>
        <div className={styles.parks}>
          {parks.map((park) => (
            <label key={park.slug}>
              <input
                type="checkbox"
                name="parks"
                value={park.slug}
                checked={slugs.includes(park.slug)}
                disabled={isFull && !slugs.includes(park.slug)}
                onChange={() => setSlugs(toggled(slugs, park.slug))}
              />
              <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={32} />
              <span>{lang === 'zh' ? park.name : park.shortName}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.foot}>
        <p role="status">{isFull ? t('picker.full') : t('picker.chosen', { count: slugs.length })}</p>
        <Button type="submit" primary aria-disabled={slugs.length < 2}>
          {t('picker.submit')}
        </Button>
      </div>
    </form>
  );
}
