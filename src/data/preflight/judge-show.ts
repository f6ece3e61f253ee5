import type { Purpose } from '#routing/check-params.ts';
import { type Judgement, WAIT } from './finding.ts';
import type { DeviceReadings, Trials } from './readings.ts';
import { isTooSmall, pixelsOf, recommendedScale, scaleOf } from './screen-size.ts';

type Partly = Partial<DeviceReadings>;

/** The steps every clicker must have. */
const NEEDED = ['next', 'previous'];

/** Slides fill any wall by themselves; the pages of a kiosk have the size they are designed in at one scale of the system. */
export function judgeView({ screen }: Partly, purpose: Purpose): Judgement {
  if (!screen) return WAIT;
  const { width, height } = pixelsOf(screen);
  const scale = scaleOf(screen);
  const wanted = recommendedScale(screen);
  const values = { width, height, scale: { percent: scale * 100 }, wanted: { percent: wanted * 100 } };
  if (screen.zoom !== 1) return { verdict: 'todo', say: 'checks.view.zoomed', values: { zoom: { percent: screen.zoom * 100 } } };
  if (purpose === 'stage' && height > width) return { verdict: 'todo', say: 'checks.view.upright', values };
  if (isTooSmall(screen)) return { verdict: 'note', say: 'checks.view.small', values };
  if (purpose === 'kiosk' && scale !== wanted) return { verdict: 'note', say: 'checks.view.scale', values };
  return { verdict: 'ok', say: 'checks.view.ok', values };
}

export function judgeFullScreen({ hasFullScreen }: Partly, { fullScreen }: Trials): Judgement {
  if (hasFullScreen === undefined) return WAIT;
  if (!hasFullScreen) return { verdict: 'todo', say: 'checks.fullScreen.none' };
  if (fullScreen === 'works') return { verdict: 'ok', say: 'checks.fullScreen.ok' };
  return fullScreen === 'refused' ? { verdict: 'todo', say: 'checks.fullScreen.refused' } : { verdict: 'ask', say: 'checks.fullScreen.ask' };
}

export function judgeKeys({ commands }: Trials): Judgement {
  const missing = NEEDED.filter((command) => !commands.has(command));
  if (missing.length === 0) return { verdict: 'ok', say: 'checks.keys.ok' };
  if (missing.length === NEEDED.length) return { verdict: 'ask', say: 'checks.keys.ask' };
  return missing.includes('next') ? { verdict: 'todo', say: 'checks.keys.noNext' } : { verdict: 'todo', say: 'checks.keys.noPrevious' };
}

export function judgeNotes({ notes }: Trials): Judgement {
  switch (notes) {
    case 'works':
      return { verdict: 'ok', say: 'checks.notes.ok' };
    case 'blocked':
      return { verdict: 'todo', say: 'checks.notes.blocked' };
    case 'silent':
      return { verdict: 'todo', say: 'checks.notes.silent' };
    case 'waiting':
      return { verdict: 'wait', say: 'checks.notes.waiting' };
    case 'untried':
      return { verdict: 'ask', say: 'checks.notes.ask' };
  }
}

export function judgeChannel({ hasChannel }: Partly): Judgement {
  if (hasChannel === undefined) return WAIT;
  return hasChannel ? { verdict: 'ok', say: 'checks.channel.ok' } : { verdict: 'todo', say: 'checks.channel.none' };
}

export function judgeScreens({ hasManyScreens }: Partly): Judgement {
  if (hasManyScreens === undefined) return WAIT;
  if (hasManyScreens === null) return { verdict: 'note', say: 'checks.screens.unknown' };
  return hasManyScreens ? { verdict: 'ok', say: 'checks.screens.ok' } : { verdict: 'note', say: 'checks.screens.one' };
}

export function judgeTouch({ touchPoints }: Partly): Judgement {
  if (touchPoints === undefined) return WAIT;
  if (touchPoints === 0) return { verdict: 'todo', say: 'checks.touch.none' };
  return touchPoints === 1 ? { verdict: 'note', say: 'checks.touch.one' } : { verdict: 'ok', say: 'checks.touch.ok', values: { count: touchPoints } };
}
