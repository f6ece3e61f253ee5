import { type ReactNode, useCallback, useState } from 'react';
import { KioskControlContext } from '#blocks/kiosk/kiosk-context.ts';
import { LinklessContext } from '#blocks/source-panel.ts';
import type { KioskSlice } from '#data/slices/fair/kiosk.ts';
import { browserClock } from '#lib/clock.ts';
import type { BaseMapData } from '#map/types.ts';
import { Attract } from './attract/Attract.tsx';
import { StartButtons } from './attract/StartButtons.tsx';
import { Browse } from './browse/Browse.tsx';
import type { FaultLog } from './device/fault-log.ts';
import { Technician } from './device/Technician.tsx';
import type { KioskUpdates } from './device/upkeep.ts';
import { useDevice } from './device/use-device.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { IdleDialog } from './IdleDialog.tsx';
import styles from './Kiosk.module.css';
import { useKiosk } from './use-kiosk.ts';

/** How long the plain start stands when the cards have failed, before they are tried again. */
const TRY_AGAIN = 30_000;

export interface KioskProps {
  slice: KioskSlice;
  slugs: readonly string[];
  basemap: BaseMapData | null;
  faults: FaultLog;
  updates: KioskUpdates;
  renderPark: (slug: string) => ReactNode;
  renderArea: () => ReactNode;
  /** Called when a visit is forgotten. */
  onHome: () => void;
}

/** The kiosk: nobody there, a visitor, the question, and back. */
export function Kiosk({ slice, slugs, basemap, faults, updates, renderPark, renderArea, onHome }: KioskProps) {
  const { phase, card, left, runner, control, problems, visitNumber } = useKiosk(slugs, onHome);
  const [tries, setTries] = useState(0);
  const isIdle = useCallback(() => runner.read().phase === 'attract', [runner]);
  const touch = useCallback(() => runner.send('touch'), [runner]);
  const device = useDevice({ isIdle, onTouch: touch, faults, updates, reloadHour: control.settings.reload });
  const isBrowsing = phase !== 'attract' && control.visit.view !== null;

  function handleBrowseFault(error: unknown): void {
    faults.add(error);
    runner.send('restart');
  }

  function handleAttractFault(error: unknown): void {
    faults.add(error);
    browserClock.after(TRY_AGAIN, () => setTries((count) => count + 1));
  }

  return (
    <KioskControlContext value={control}>
      <LinklessContext value={true}>
        <div className={styles.kiosk} data-phase={phase}>
          {isBrowsing ? (
            <FaultBoundary key={`visit-${visitNumber}`} onFault={handleBrowseFault}>
              <Browse slice={slice} basemap={basemap} renderPark={renderPark} renderArea={renderArea} />
            </FaultBoundary>
          ) : (
            <FaultBoundary key={`start-${tries}`} onFault={handleAttractFault} fallback={<StartButtons />}>
              <Attract slice={slice} basemap={basemap} card={card} />
            </FaultBoundary>
          )}
          {left !== null && <IdleDialog left={left} onStay={() => runner.send('stay')} onFinish={control.finish} />}
          {device.isAsked && <Technician device={device} problems={problems} faults={faults} updates={updates} dataDate={slice.dataDate} />}
        </div>
      </LinklessContext>
    </KioskControlContext>
  );
}
