import { describe, expect, it } from 'vitest';
import { readVisit, VISIT_PARAMETERS, type Visit, withVisit } from './visit-params.ts';

const slugs = ['a', 'b', 'c', 'd', 'e'];
const read = (query: string) => readVisit(new URLSearchParams(query), slugs);

const NOBODY: Visit = { view: null, park: null, sector: null, section: null, chosen: [], place: null, at: null, isCodeShown: false };

describe('a visit in an address', () => {
  it('is none without parameters', () => {
    expect(read('idle=30&start=zh')).toEqual(NOBODY);
  });

  it('is read as it was written', () => {
    const visit: Visit = {
      view: 'map',
      park: 'b',
      sector: 'bio',
      section: 'opening-up',
      chosen: ['c', 'a'],
      place: 'zhigu',
      at: { lat: 45.8066, lng: 126.4706, zoom: 11.25 },
      isCodeShown: true,
    };
    const params = withVisit(new URLSearchParams('idle=30'), visit);
    expect(readVisit(params, slugs)).toEqual(visit);
    expect(params.get('idle')).toBe('30');
    expect([...params.keys()].filter((name) => name !== 'idle').toSorted()).toEqual([...VISIT_PARAMETERS].toSorted());
  });

  it('opens a park above the list where it names no view', () => {
    expect(read('park=a')).toMatchObject({ view: 'list', park: 'a' });
  });

  it('drops what it does not know', () => {
    expect(read('view=print&park=x&sector=%22x%22&section=%3Cb%3E&chosen=x&at=1&code=1&place=../')).toEqual(NOBODY);
  });

  it('holds four chosen parks at most', () => {
    expect(read('view=choice&chosen=a,b,c,d,e').chosen).toEqual(['a', 'b', 'c', 'd']);
  });

  it('forgets what is set to nothing', () => {
    expect(withVisit(new URLSearchParams('view=list&park=a&at=1,2,3&code=shown'), { park: null, at: null, isCodeShown: false }).toString()).toBe('view=list');
  });
});
