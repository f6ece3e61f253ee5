import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { describeParameter, KIOSK_PARAMETER_NAMES, type KioskParameter, RELOAD_OFF } from '#routing/kiosk/kiosk-parameters.ts';
import type { KioskSettings } from '#routing/kiosk/read-settings.ts';
import styles from './Technician.module.css';

function textOf(settings: KioskSettings, name: KioskParameter): string {
  if (name === 'parks') return settings.parks.join(', ');
  return String(settings[name] ?? RELOAD_OFF);
}

/** Every parameter of the kiosk: in force, by default, allowed. As docs/URLS.md has them. */
export function Parameters() {
  const { t } = useTranslation('kiosk');
  const { settings } = useKioskControl();
  return (
    <table className={styles.parameters}>
      <caption>{t('technician.parameters')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('technician.name')}</th>
          <th scope="col">{t('technician.value')}</th>
          <th scope="col">{t('technician.initial')}</th>
          <th scope="col">{t('technician.allowed')}</th>
        </tr>
      </thead>
      <tbody>
        {KIOSK_PARAMETER_NAMES.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{textOf(settings, name)}</td>
            <td>{describeParameter(name).initial}</td>
            <td>{describeParameter(name).allowed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
