import { describe, expect, it } from 'vitest';
import { nearestParks } from './nearest-parks.ts';

const space = {
  slug: 'commercial-aerospace-park',
  name: 'Индустриальный парк коммерческого космоса',
  shortName: 'Коммерческий космос',
  nameZh: '商业航天产业园',
  cluster: 'zhigu',
  precision: 'neighbourhood',
} as const;
const robots = {
  slug: 'intelligent-robotics-park',
  name: 'Индустриальный парк интеллектуальной робототехники',
  shortName: 'Робототехника',
  nameZh: '智能机器人产业园',
  cluster: 'zhigu',
  precision: 'neighbourhood',
} as const;
const food = {
  slug: 'green-food-park',
  name: 'Парк экологичных продуктов питания',
  shortName: 'Экологичные продукты',
  nameZh: '绿色食品产业园',
  cluster: 'limin',
  precision: 'district',
} as const;
const parks = [space, robots, food];

const first = (typed: string) => nearestParks(parks, typed)[0];

describe('nearestParks', () => {
  it('finds a mistyped address', () => {
    expect(first('comercial-aerospase-park')).toEqual({ park: space, reason: 'address' });
  });

  it('finds a park by one word of its address', () => {
    expect(first('robotics')).toEqual({ park: robots, reason: 'address' });
  });

  it('finds a park by its name in the language of the page', () => {
    expect(first('робототехника')).toEqual({ park: robots, reason: 'name' });
  });

  it('finds a park by its Chinese name', () => {
    expect(first('绿色食品园')).toEqual({ park: food, reason: 'name' });
  });

  it('adds a neighbour of a single match', () => {
    expect(nearestParks(parks, 'robotics')).toEqual([
      { park: robots, reason: 'address' },
      { park: space, reason: 'place' },
    ]);
  });

  it('adds none where only the district is known', () => {
    expect(nearestParks(parks, 'green-food')).toHaveLength(1);
  });

  it('offers nothing for a word like nothing', () => {
    expect(nearestParks(parks, 'xyzzy')).toEqual([]);
  });

  it('is not misled by words that every park has', () => {
    expect(nearestParks(parks, 'park')).toEqual([]);
  });
});
