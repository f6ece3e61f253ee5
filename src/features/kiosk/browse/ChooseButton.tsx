import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { MOST_CHOSEN } from '#routing/kiosk/visit-params.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './ChooseButton.module.css';

/** Takes a park into the choice or out of it. With four chosen it says so instead. */
export function ChooseButton({ slug, name }: { slug: string; name: string }) {
  const { t } = useTranslation('kiosk');
  const { visit, toggleChosen } = useKioskControl();
  const isOn = visit.chosen.includes(slug);
  const isFull = !isOn && visit.chosen.length >= MOST_CHOSEN;
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isOn}
      aria-disabled={isFull || undefined}
      aria-label={isFull ? t('choice.full') : isOn ? t('choice.removeNamed', { name }) : t('choice.addNamed', { name })}
      onClick={() => toggleChosen(slug)}
    >
      <Glyph name="bookmark" size={30} />
    </button>
  );
}
