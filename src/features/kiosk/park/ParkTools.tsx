import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { TouchButton } from '#blocks/kiosk/TouchButton.tsx';
import { MOST_CHOSEN } from '#routing/kiosk/visit-params.ts';
import styles from './ParkTools.module.css';

/** Back, and into the choice. */
export function ParkTools({ slug }: { slug: string }) {
  const { t } = useTranslation('kiosk');
  const { visit, show, toggleChosen } = useKioskControl();
  const isOn = visit.chosen.includes(slug);
  const isFull = !isOn && visit.chosen.length >= MOST_CHOSEN;
  return (
    <div className={styles.tools}>
      <TouchButton icon={isOn ? 'check' : 'bookmark'} isOn={isOn} isOff={isFull} onClick={() => toggleChosen(slug)}>
        {isFull ? t('choice.full') : isOn ? t('choice.remove') : t('choice.add')}
      </TouchButton>
      <TouchButton icon="arrow-left" onClick={() => show({ park: null })}>
        {t('nav.back')}
      </TouchButton>
    </div>
  );
}
