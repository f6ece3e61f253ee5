import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#blocks/kiosk/Dialog.tsx';
import { useAddresses, useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { TouchButton } from '#blocks/kiosk/TouchButton.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { BUILD_ID } from '#lib/build-id.ts';
import { browserClock } from '#lib/clock.ts';
import type { SettingsProblem } from '#routing/kiosk/read-settings.ts';
import type { FaultLog } from './fault-log.ts';
import { Parameters } from './Parameters.tsx';
import styles from './Technician.module.css';
import type { KioskUpdates } from './upkeep.ts';
import type { Device } from './use-device.ts';

/** An address only this device itself understands. */
const LOOPBACK = /^https?:\/\/(?:localhost|127\.|\[::1\])/;

interface TechnicianProps {
  device: Device;
  problems: readonly SettingsProblem[];
  faults: FaultLog;
  updates: KioskUpdates;
  dataDate: string;
}

/** What a technician asks of a kiosk. Visitors do not see it, and it closes by itself when forgotten. */
export function Technician({ device, problems, faults, updates, dataDate }: TechnicianProps) {
  const { t } = useTranslation('kiosk');
  const { settings } = useKioskControl();
  const { site } = useAddresses();
  const id = useId();
  const { close } = device;
  useEffect(() => browserClock.after(settings.idle * 1000, close), [settings.idle, close]);
  return (
    <Dialog labelledBy={id} onDismiss={close}>
      <h2 id={id}>{t('technician.title')}</h2>
      <State device={device} updates={updates} dataDate={dataDate} />
      <section>
        <h3>{t('technician.problems')}</h3>
        <ul className={styles.problems}>
          {LOOPBACK.test(site) && <li>{t('technician.loopback')}</li>}
          {problems.map((problem) => (
            <li key={`${problem.name}=${problem.value}`}>{t(`technician.fault.${problem.fault}`, { name: problem.name, value: problem.value })}</li>
          ))}
          {problems.length === 0 && !LOOPBACK.test(site) && <li>{t('technician.problemsNone')}</li>}
        </ul>
      </section>
      <Parameters />
      <Faults faults={faults} />
      <div className={styles.actions}>
        <TouchButton icon="refresh-cw" onClick={() => window.location.reload()}>
          {t('technician.reload')}
        </TouchButton>
        <TouchButton icon="x" look="primary" onClick={close}>
          {t('technician.close')}
        </TouchButton>
      </div>
    </Dialog>
  );
}

function State({ device, updates, dataDate }: Pick<TechnicianProps, 'device' | 'updates' | 'dataDate'>) {
  const { t } = useTranslation('kiosk');
  const { site } = useAddresses();
  const format = useFormat();
  const isControlled = Boolean(navigator.serviceWorker?.controller);
  const rows = [
    [t('technician.version'), BUILD_ID],
    [t('technician.dataDate'), format.asOf(dataDate)],
    [t('technician.loaded'), device.loaded.toLocaleString(format.lang)],
    [t('technician.public'), site],
    [t('technician.screen'), `${window.innerWidth} × ${window.innerHeight}, ×${format.number(window.devicePixelRatio)}`],
    [t('technician.wakeLock.title'), t(`technician.wakeLock.${device.readWakeLock()}`)],
    [t('technician.worker.title'), isControlled ? t('technician.worker.yes') : t('technician.worker.no')],
    [t('technician.update.title'), updates.isReady() ? t('technician.update.yes') : t('technician.update.no')],
  ];
  return (
    <dl className={styles.state}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Faults({ faults }: { faults: FaultLog }) {
  const { t } = useTranslation('kiosk');
  const format = useFormat();
  const list = faults.read().toReversed();
  return (
    <section>
      <h3>{t('technician.faults')}</h3>
      {list.length === 0 && <p>{t('technician.faultsNone')}</p>}
      <ul className={styles.faults}>
        {list.map((fault) => (
          <li key={`${fault.at.getTime()} ${fault.text}`}>
            {fault.at.toLocaleString(format.lang)} · {t('technician.times', { count: fault.count })} · <code lang="en">{fault.text}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
