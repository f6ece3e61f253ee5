import { describe, expect, it } from 'vitest';
import { ownScope, sharedScope } from './shared-scope.ts';

const newArea = { scope: 'new-area' } as const;
const ftz = { scope: 'ftz' } as const;
const city = { scope: 'city' } as const;

describe('sharedScope', () => {
  it('names the scope all figures of a group share', () => {
    expect(sharedScope([ftz, ftz])).toBe('ftz');
  });

  it('says nothing where the figures differ', () => {
    expect(sharedScope([ftz, city])).toBeNull();
  });

  it('says nothing of the New Area itself', () => {
    expect(sharedScope([newArea, newArea])).toBeNull();
  });

  it('leaves a single figure to say its own scope', () => {
    expect(sharedScope([ftz])).toBeNull();
  });
});

describe('ownScope', () => {
  it('is said where the group has not said it', () => {
    expect(ownScope(city, null)).toBe('city');
  });

  it('is not repeated', () => {
    expect(ownScope(ftz, 'ftz')).toBeNull();
  });

  it('is not said of the New Area', () => {
    expect(ownScope(newArea, null)).toBeNull();
  });
});
