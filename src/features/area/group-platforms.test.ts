import { expect, it } from 'vitest';
import { groupPlatforms } from './group-platforms.ts';

const laboratory = { kind: 'laboratory', stage: 'not-stated' } as const;
const facility = { kind: 'science-facility', stage: 'in-use' } as const;
const plannedInstitute = { kind: 'institute', stage: 'planned' } as const;
const workingInstitute = { kind: 'institute', stage: 'in-use' } as const;

it('goes from research to service and leaves empty kinds out', () => {
  expect(groupPlatforms([plannedInstitute, laboratory, facility]).map((group) => group.kind)).toEqual(['science-facility', 'laboratory', 'institute']);
});

it('puts working platforms before planned ones', () => {
  expect(groupPlatforms([plannedInstitute, workingInstitute])[0]?.platforms).toEqual([workingInstitute, plannedInstitute]);
});
