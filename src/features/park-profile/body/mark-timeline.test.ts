import { describe, expect, it } from 'vitest';
import { markTimeline } from './mark-timeline.ts';

const mark = (statuses: string[]) => markTimeline(statuses, (status) => status === 'planned');

describe('markTimeline', () => {
  it('marks the last reported step as the latest, not the last entry', () => {
    expect(mark(['done', 'done', 'planned']).map((step) => step.kind)).toEqual(['past', 'latest', 'ahead']);
  });

  it('leads to a plan with a dashed line', () => {
    expect(mark(['done', 'planned', 'done']).map((step) => step.dashedOn)).toEqual([true, false, false]);
  });

  it('has no latest step where everything is still a plan', () => {
    expect(mark(['planned']).map((step) => step.kind)).toEqual(['ahead']);
  });
});
