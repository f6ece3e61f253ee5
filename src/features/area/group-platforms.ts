import type { PlatformView } from '#data/slices/area.ts';

/** From research to market: the order a visitor would walk through them. */
const KIND_ORDER: readonly PlatformView['kind'][] = [
  'science-facility',
  'laboratory',
  'institute',
  'testing',
  'pilot-scale',
  'incubator',
  'service-centre',
  'cooperation',
];

const STAGE_ORDER: readonly PlatformView['stage'][] = ['in-use', 'under-construction', 'not-stated', 'planned'];

export interface PlatformGroup<Platform> {
  kind: PlatformView['kind'];
  platforms: Platform[];
}

/** Platforms by kind, working ones first; kinds without platforms are left out. */
export function groupPlatforms<Platform extends Pick<PlatformView, 'kind' | 'stage'>>(platforms: readonly Platform[]): PlatformGroup<Platform>[] {
  const byStage = platforms.toSorted((a, b) => STAGE_ORDER.indexOf(a.stage) - STAGE_ORDER.indexOf(b.stage));
  return KIND_ORDER.map((kind) => ({ kind, platforms: byStage.filter((platform) => platform.kind === kind) })).filter((group) => group.platforms.length > 0);
}
