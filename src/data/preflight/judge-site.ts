import { type Judgement, WAIT } from './finding.ts';
import type { DeviceReadings, SiteReadings, Trials } from './readings.ts';

/** Data older than this is said to be. */
const OLD_MONTHS = 6;
/** Room that must be left over: pages visited later and the next version of the site. */
const SPARE_BYTES = 50e6;

type Partly = Partial<DeviceReadings>;

function missingBytes({ state }: SiteReadings): number {
  return state ? state.total - state.present : 0;
}

export function judgeKept(site: SiteReadings): Judgement {
  const { support, work, checked, state, isCovered } = site;
  if (support === 'none') return { verdict: 'todo', say: 'checks.kept.unsupported' };
  if (work === 'busy') return { verdict: 'wait', say: 'checks.kept.busy' };
  if (work === 'failed') return { verdict: 'todo', say: 'checks.kept.failed' };
  if (!state) return WAIT;
  if (checked && checked.missing > 0) return { verdict: 'todo', say: 'checks.kept.missing', values: { count: checked.missing } };
  if (missingBytes(site) > 0) return { verdict: 'todo', say: 'checks.kept.rest', values: { size: { bytes: missingBytes(site) } } };
  if (!isCovered) return { verdict: 'todo', say: 'checks.kept.confirm' };
  return checked ? { verdict: 'ok', say: 'checks.kept.ok', values: { count: checked.total, size: { bytes: state.total } } } : WAIT;
}

/** Tried only with everything there: before that, "saved" is the thing to do. */
export function judgeAnswers({ support, rehearsal, isRehearsing }: SiteReadings): Judgement {
  if (support === 'none') return { verdict: 'note', say: 'checks.answers.unsupported' };
  if (!rehearsal) return { verdict: 'wait', say: isRehearsing ? 'checks.answers.busy' : 'checks.answers.before' };
  const { pages, files, failed } = rehearsal;
  if (failed > 0) return { verdict: 'todo', say: 'checks.answers.failed', values: { count: failed } };
  return { verdict: 'ok', say: 'checks.answers.ok', values: { pages, files } };
}

export function judgeWorker({ support, worker, isUpdateReady, build }: SiteReadings): Judgement {
  if (support === 'none') return { verdict: 'note', say: 'checks.worker.unsupported' };
  if (isUpdateReady) return { verdict: 'todo', say: 'checks.worker.update' };
  if (worker === null) return WAIT;
  if (worker === 'none') return { verdict: 'todo', say: 'checks.worker.none' };
  if (worker === 'other') return { verdict: 'todo', say: 'checks.worker.other' };
  return { verdict: 'ok', say: 'checks.worker.ok', values: { build } };
}

export function judgeData({ dataDate }: SiteReadings, { now }: Partly): Judgement {
  if (now === undefined) return WAIT;
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - OLD_MONTHS);
  const isOld = new Date(`${dataDate}T00:00:00Z`) < limit;
  return isOld
    ? { verdict: 'note', say: 'checks.data.old', values: { date: { asOf: dataDate } } }
    : { verdict: 'ok', say: 'checks.data.ok', values: { date: { asOf: dataDate } } };
}

/** Hosts that only this computer, or this house, can reach. */
const PRIVATE_HOST = /^(?:localhost|127\..*|\[::1\]|0\.0\.0\.0|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|.*\.local)$/;

export function judgeCodes({ publicUrl }: SiteReadings): Judgement {
  const { hostname, host, pathname } = new URL(publicUrl);
  const values = { address: host + pathname.replace(/\/$/, '') };
  return PRIVATE_HOST.test(hostname) ? { verdict: 'note', say: 'checks.codes.local', values } : { verdict: 'ok', say: 'checks.codes.ok', values };
}

export function judgeFonts({ missingFonts }: Partly): Judgement {
  if (!missingFonts) return WAIT;
  if (missingFonts.length === 0) return { verdict: 'ok', say: 'checks.fonts.ok' };
  return { verdict: 'todo', say: 'checks.fonts.missing', values: { names: missingFonts.join(', ') } };
}

export function judgeGlyphs({ missingScripts }: Partly): Judgement {
  if (!missingScripts) return WAIT;
  if (missingScripts.includes('zh')) return { verdict: 'todo', say: 'checks.glyphs.zh' };
  if (missingScripts.includes('ru')) return { verdict: 'todo', say: 'checks.glyphs.ru' };
  return { verdict: 'ok', say: 'checks.glyphs.ok' };
}

export function judgePersist({ room }: Partly, { persist }: Trials): Judgement {
  if (room === undefined) return WAIT;
  if (room === null) return { verdict: 'note', say: 'checks.persist.unknown' };
  if (room.isPersistent) return { verdict: 'ok', say: 'checks.persist.ok' };
  return persist === 'refused' ? { verdict: 'note', say: 'checks.persist.refused' } : { verdict: 'ask', say: 'checks.persist.ask' };
}

export function judgeRoom({ room }: Partly, site: SiteReadings): Judgement {
  if (room === undefined) return WAIT;
  if (room === null) return { verdict: 'note', say: 'checks.room.unknown' };
  const needed = missingBytes(site) + SPARE_BYTES;
  const values = { free: { bytes: room.free }, needed: { bytes: needed } };
  return room.free < needed ? { verdict: 'todo', say: 'checks.room.small', values } : { verdict: 'ok', say: 'checks.room.ok', values };
}
