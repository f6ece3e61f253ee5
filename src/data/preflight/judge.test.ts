import { describe, expect, it } from 'vitest';
import type { CheckId, Finding } from './finding.ts';
import { isOpen } from './finding.ts';
import { judge, type Known } from './judge.ts';
import type { DeviceReadings, SiteReadings, Trials } from './readings.ts';

const DEVICE: DeviceReadings = {
  now: Date.parse('2026-12-01T07:00:00+08:00'),
  zone: 'Asia/Shanghai',
  clockAhead: 900,
  missingFonts: [],
  missingScripts: [],
  room: { free: 2e9, isPersistent: true },
  wakeLock: 'granted',
  hasFullScreen: true,
  hasChannel: true,
  hasManyScreens: true,
  isMotionReduced: false,
  contrast: 'usual',
  power: { isPlugged: true, level: 1 },
  screen: { width: 1920, height: 1080, ratio: 1, zoom: 1 },
  touchPoints: 10,
};

const SITE: SiteReadings = {
  support: 'there',
  state: { present: 8e6, total: 8e6 },
  isCovered: true,
  work: 'checked',
  checked: { total: 500, missing: 0 },
  rehearsal: { pages: 143, files: 500, failed: 0 },
  isRehearsing: false,
  worker: 'same',
  isUpdateReady: false,
  build: 'abc',
  dataDate: '2026-11-22',
  publicUrl: 'https://example.org/invest',
};

const TRIALS: Trials = { fullScreen: 'works', notes: 'works', persist: 'untried', commands: new Set(['next', 'previous']) };

const GOOD: Known = { device: DEVICE, site: SITE, trials: TRIALS, purpose: 'stage' };

interface Changes {
  device?: Partial<DeviceReadings>;
  site?: Partial<SiteReadings>;
  trials?: Partial<Trials>;
}

function find(id: CheckId, { device, site, trials }: Changes, purpose: Known['purpose'] = 'stage'): Finding | undefined {
  const known: Known = { device: { ...DEVICE, ...device }, site: { ...SITE, ...site }, trials: { ...TRIALS, ...trials }, purpose };
  return judge(known).find((finding) => finding.id === id);
}

describe('a device that is ready', () => {
  it('has nothing to do and nothing to wait for', () => {
    expect(judge(GOOD).filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
    expect(judge({ ...GOOD, purpose: 'kiosk' }).filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
  });

  it('is asked for touch as a kiosk only, and for a clicker and notes as a stage only', () => {
    const idsOf = (purpose: Known['purpose']) => judge({ ...GOOD, purpose }).map(({ id }) => id);
    expect(idsOf('stage')).not.toContain('touch');
    expect(idsOf('kiosk')).not.toEqual(expect.arrayContaining(['keys']));
    expect(idsOf('kiosk')).toContain('touch');
  });
});

it('waits for what has not been read yet', () => {
  const site: SiteReadings = { ...SITE, support: 'loading', state: null, isCovered: false, work: 'rest', checked: null, rehearsal: null, worker: null };
  const trials: Trials = { fullScreen: 'untried', notes: 'untried', persist: 'untried', commands: new Set() };
  const findings = judge({ device: {}, site, trials, purpose: 'stage' });
  expect(findings.filter(({ verdict }) => verdict === 'ok').map(({ id }) => id)).toEqual(['codes', 'sound']);
  expect(findings.filter(isOpen).map(({ id }) => id)).toEqual(['keys', 'notes']);
});

describe('what is saved', () => {
  it.each<[string, Partial<SiteReadings>, Finding['verdict'], Finding['say']]>([
    ['a browser that cannot', { support: 'none' }, 'todo', 'checks.kept.unsupported'],
    ['a download under way', { work: 'busy' }, 'wait', 'checks.kept.busy'],
    ['one that broke off', { work: 'failed' }, 'todo', 'checks.kept.failed'],
    ['files of which some are there', { state: { present: 3e6, total: 8e6 }, checked: null }, 'todo', 'checks.kept.rest'],
    ['all files, not yet asked for', { isCovered: false }, 'todo', 'checks.kept.confirm'],
    ['all files, not yet read back', { checked: null }, 'wait', 'wait'],
    ['damaged files', { checked: { total: 500, missing: 2 } }, 'todo', 'checks.kept.missing'],
  ])('%s', (_what, site, verdict, say) => {
    expect(find('kept', { site })).toMatchObject({ verdict, say });
  });

  it('says how much is still to come', () => {
    expect(find('kept', { site: { state: { present: 3e6, total: 8e6 }, checked: null } })?.values).toEqual({ size: { bytes: 5e6 } });
  });

  it('does not answer without a network until that was tried', () => {
    expect(find('answers', { site: { rehearsal: null } })).toMatchObject({ verdict: 'wait' });
    expect(find('answers', { site: { rehearsal: { pages: 143, files: 500, failed: 4 } } })).toMatchObject({ verdict: 'todo', values: { count: 4 } });
  });

  it.each<[Partial<SiteReadings>, Finding['say']]>([
    [{ worker: 'none' }, 'checks.worker.none'],
    [{ worker: 'other' }, 'checks.worker.other'],
    [{ isUpdateReady: true }, 'checks.worker.update'],
  ])('has to be served by the worker of this page: %j', (site, say) => {
    expect(find('worker', { site })).toMatchObject({ verdict: 'todo', say });
  });

  it('needs room for what is missing, and some to spare', () => {
    const site = { state: { present: 0, total: 20e6 } };
    expect(find('room', { site, device: { room: { free: 60e6, isPersistent: true } } })).toMatchObject({ verdict: 'todo', say: 'checks.room.small' });
    expect(find('room', { site, device: { room: { free: 80e6, isPersistent: true } } })).toMatchObject({ verdict: 'ok' });
    expect(find('room', { device: { room: null } })).toMatchObject({ verdict: 'note' });
  });

  it('asks for a promise once, and lives without it', () => {
    const room = { free: 2e9, isPersistent: false };
    expect(find('persist', { device: { room } })).toMatchObject({ verdict: 'ask' });
    expect(find('persist', { device: { room }, trials: { persist: 'refused' } })).toMatchObject({ verdict: 'note', say: 'checks.persist.refused' });
  });

  it.each([
    ['https://example.org/invest', 'checks.codes.ok', 'example.org/invest'],
    ['https://example.org', 'checks.codes.ok', 'example.org'],
    ['http://127.0.0.1:4173', 'checks.codes.local', '127.0.0.1:4173'],
    ['http://192.168.1.20/map', 'checks.codes.local', '192.168.1.20/map'],
    ['http://172.20.0.1', 'checks.codes.local', '172.20.0.1'],
    ['https://172.40.0.1', 'checks.codes.ok', '172.40.0.1'],
  ])('has codes that a phone can open or not: %s', (publicUrl, say, address) => {
    expect(find('codes', { site: { publicUrl } })).toMatchObject({ say, values: { address } });
  });

  it('is called old after six months', () => {
    expect(find('data', { device: { now: Date.parse('2027-05-21T12:00:00Z') } })).toMatchObject({ verdict: 'ok' });
    expect(find('data', { device: { now: Date.parse('2027-05-24T12:00:00Z') } })).toMatchObject({ verdict: 'note', say: 'checks.data.old' });
  });
});

describe('the device', () => {
  it.each<[CheckId, Partial<DeviceReadings>, Finding['verdict'], Finding['say']]>([
    ['fonts', { missingFonts: ['Golos Text'] }, 'todo', 'checks.fonts.missing'],
    ['glyphs', { missingScripts: ['ru', 'zh'] }, 'todo', 'checks.glyphs.zh'],
    ['glyphs', { missingScripts: ['ru'] }, 'todo', 'checks.glyphs.ru'],
    ['wake', { wakeLock: 'refused' }, 'todo', 'checks.wake.refused'],
    ['wake', { wakeLock: 'none' }, 'todo', 'checks.wake.none'],
    ['power', { power: { isPlugged: false, level: 0.8 } }, 'todo', 'checks.power.battery'],
    ['power', { power: null }, 'note', 'checks.power.unknown'],
    ['clock', { clockAhead: -6 * 60_000 }, 'todo', 'checks.clock.off'],
    ['clock', { clockAhead: null }, 'note', 'checks.clock.alone'],
    ['clock', { now: Date.parse('2019-01-01T00:00:00Z'), clockAhead: null }, 'todo', 'checks.clock.early'],
    ['motion', { isMotionReduced: true }, 'note', 'checks.motion.reduced'],
    ['contrast', { contrast: 'forced' }, 'todo', 'checks.contrast.forced'],
    ['contrast', { contrast: 'more' }, 'note', 'checks.contrast.more'],
    ['fullScreen', { hasFullScreen: false }, 'todo', 'checks.fullScreen.none'],
    ['channel', { hasChannel: false }, 'todo', 'checks.channel.none'],
    ['screens', { hasManyScreens: false }, 'note', 'checks.screens.one'],
    ['screens', { hasManyScreens: null }, 'note', 'checks.screens.unknown'],
    ['view', { screen: { width: 1920, height: 1080, ratio: 1.25, zoom: 1.25 } }, 'todo', 'checks.view.zoomed'],
    ['view', { screen: { width: 1080, height: 1920, ratio: 1, zoom: 1 } }, 'todo', 'checks.view.upright'],
    ['view', { screen: { width: 1024, height: 768, ratio: 1, zoom: 1 } }, 'note', 'checks.view.small'],
  ])('%s of %j', (id, device, verdict, say) => {
    expect(find(id, { device })).toMatchObject({ verdict, say });
  });

  it.each<[CheckId, Partial<DeviceReadings>, Finding['verdict'], Finding['say']]>([
    ['touch', { touchPoints: 0 }, 'todo', 'checks.touch.none'],
    ['touch', { touchPoints: 1 }, 'note', 'checks.touch.one'],
    ['view', { screen: { width: 3840, height: 2160, ratio: 1, zoom: 1 } }, 'note', 'checks.view.scale'],
    ['view', { screen: { width: 1080, height: 1920, ratio: 1, zoom: 1 } }, 'ok', 'checks.view.ok'],
  ])('as a kiosk: %s of %j', (id, device, verdict, say) => {
    expect(find(id, { device }, 'kiosk')).toMatchObject({ verdict, say });
  });

  it('says by how many minutes its clock is off, whichever way', () => {
    expect(find('clock', { device: { clockAhead: -6 * 60_000 } })?.values).toEqual({ count: 6 });
  });
});

describe('what is pressed', () => {
  it.each<[CheckId, Partial<Trials>, Finding['verdict'], Finding['say']]>([
    ['fullScreen', { fullScreen: 'untried' }, 'ask', 'checks.fullScreen.ask'],
    ['fullScreen', { fullScreen: 'refused' }, 'todo', 'checks.fullScreen.refused'],
    ['notes', { notes: 'untried' }, 'ask', 'checks.notes.ask'],
    ['notes', { notes: 'blocked' }, 'todo', 'checks.notes.blocked'],
    ['notes', { notes: 'silent' }, 'todo', 'checks.notes.silent'],
    ['notes', { notes: 'waiting' }, 'wait', 'checks.notes.waiting'],
    ['keys', { commands: new Set() }, 'ask', 'checks.keys.ask'],
    ['keys', { commands: new Set(['next', 'blank']) }, 'todo', 'checks.keys.noPrevious'],
    ['keys', { commands: new Set(['previous']) }, 'todo', 'checks.keys.noNext'],
  ])('%s after %o', (id, trials, verdict, say) => {
    expect(find(id, { trials })).toMatchObject({ verdict, say });
  });
});
