import type { Purpose } from '#routing/check-params.ts';
import { CHECK_GROUPS, type CheckId, checksOf, type Finding, type Judgement } from './finding.ts';
import { judgeClock, judgeContrast, judgeMotion, judgePower, judgeWake } from './judge-device.ts';
import { judgeChannel, judgeFullScreen, judgeKeys, judgeNotes, judgeScreens, judgeTouch, judgeView } from './judge-show.ts';
import { judgeAnswers, judgeCodes, judgeData, judgeFonts, judgeGlyphs, judgeKept, judgePersist, judgeRoom, judgeWorker } from './judge-site.ts';
import type { DeviceReadings, SiteReadings, Trials } from './readings.ts';

/** All that is known when the checks are judged. */
export interface Known {
  readonly device: Partial<DeviceReadings>;
  readonly site: SiteReadings;
  readonly trials: Trials;
  readonly purpose: Purpose;
}

const JUDGES: Record<CheckId, (known: Known) => Judgement> = {
  kept: ({ site }) => judgeKept(site),
  answers: ({ site }) => judgeAnswers(site),
  worker: ({ site }) => judgeWorker(site),
  data: ({ site, device }) => judgeData(site, device),
  codes: ({ site }) => judgeCodes(site),
  fonts: ({ device }) => judgeFonts(device),
  glyphs: ({ device }) => judgeGlyphs(device),
  persist: ({ device, trials }) => judgePersist(device, trials),
  room: ({ device, site }) => judgeRoom(device, site),
  power: ({ device }) => judgePower(device),
  wake: ({ device }) => judgeWake(device),
  clock: ({ device, site }) => judgeClock(device, site.dataDate),
  motion: ({ device }) => judgeMotion(device),
  contrast: ({ device }) => judgeContrast(device),
  sound: () => ({ verdict: 'ok', say: 'checks.sound.ok' }),
  view: ({ device, purpose }) => judgeView(device, purpose),
  fullScreen: ({ device, trials }) => judgeFullScreen(device, trials),
  keys: ({ trials }) => judgeKeys(trials),
  notes: ({ trials }) => judgeNotes(trials),
  channel: ({ device }) => judgeChannel(device),
  screens: ({ device }) => judgeScreens(device),
  touch: ({ device }) => judgeTouch(device),
};

/** Every check that the purpose needs, in the order of the list. */
export function judge(known: Known): Finding[] {
  return CHECK_GROUPS.flatMap((group) => checksOf(group, known.purpose)).map((id) => ({ id, ...JUDGES[id](known) }));
}
