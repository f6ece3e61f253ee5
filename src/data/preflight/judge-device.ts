import { type Judgement, WAIT } from './finding.ts';
import type { DeviceReadings } from './readings.ts';

/** A clock that is further off shows a wrong minute to the speaker, and breaks secure connections sooner or later. */
const CLOCK_LIMIT = 2 * 60_000;
const MINUTE = 60_000;
const HARBIN = 'Asia/Shanghai';

type Partly = Partial<DeviceReadings>;

export function judgePower({ power }: Partly): Judgement {
  if (power === undefined) return WAIT;
  if (power === null) return { verdict: 'note', say: 'checks.power.unknown' };
  const values = { level: { percent: power.level * 100 } };
  return power.isPlugged ? { verdict: 'ok', say: 'checks.power.ok', values } : { verdict: 'todo', say: 'checks.power.battery', values };
}

export function judgeWake({ wakeLock }: Partly): Judgement {
  if (wakeLock === undefined) return WAIT;
  if (wakeLock === 'none') return { verdict: 'todo', say: 'checks.wake.none' };
  return wakeLock === 'granted' ? { verdict: 'ok', say: 'checks.wake.ok' } : { verdict: 'todo', say: 'checks.wake.refused' };
}

/** @param dataDate a clock that stands before it is wrong, whatever the server says */
export function judgeClock({ now, zone, clockAhead }: Partly, dataDate: string): Judgement {
  if (now === undefined || zone === undefined) return WAIT;
  if (now < Date.parse(`${dataDate}T00:00:00Z`) - 86_400_000) return { verdict: 'todo', say: 'checks.clock.early', values: { date: { day: now } } };
  if (clockAhead === undefined) return WAIT;
  if (clockAhead !== null && Math.abs(clockAhead) > CLOCK_LIMIT)
    return { verdict: 'todo', say: 'checks.clock.off', values: { count: Math.round(Math.abs(clockAhead) / MINUTE) } };
  const values = { time: { clock: now }, zone, harbin: { clock: now, zone: HARBIN } };
  return clockAhead === null ? { verdict: 'note', say: 'checks.clock.alone', values } : { verdict: 'ok', say: 'checks.clock.ok', values };
}

export function judgeMotion({ isMotionReduced }: Partly): Judgement {
  if (isMotionReduced === undefined) return WAIT;
  return isMotionReduced ? { verdict: 'note', say: 'checks.motion.reduced' } : { verdict: 'ok', say: 'checks.motion.ok' };
}

export function judgeContrast({ contrast }: Partly): Judgement {
  if (contrast === undefined) return WAIT;
  if (contrast === 'forced') return { verdict: 'todo', say: 'checks.contrast.forced' };
  return contrast === 'more' ? { verdict: 'note', say: 'checks.contrast.more' } : { verdict: 'ok', say: 'checks.contrast.ok' };
}
