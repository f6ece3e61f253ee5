import type { SlideKind } from '#routing/stage-params.ts';

/** The slides of a park by itself, without those of the area around it. */
export const PARK_KINDS: readonly SlideKind[] = ['title', 'where', 'numbers', 'anchors', 'policies', 'contact'];
