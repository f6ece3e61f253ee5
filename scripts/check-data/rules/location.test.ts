import { expect, it } from 'vitest';
import { change, findingsAfter } from '../fixture.ts';
import { location } from './location.ts';

it('finds a point where none was surveyed, and none where one is promised', () => {
  const found = findingsAfter(location, ({ park, otherPark }) => {
    park.location.point = { lat: 45.8, lng: 126.5 };
    otherPark.location.precision = 'site';
  });
  expect(found.map(({ file, field }) => [file, field])).toEqual([
    ['parks/aerospace-park.json', 'location.point'],
    ['parks/robotics-park.json', 'location.point'],
  ]);
});

it('finds coordinates outside the area, and swapped ones', () => {
  const found = findingsAfter(location, ({ clusters, nodes }) => {
    change(clusters.clusters, 0, { lat: 31.2 });
    change(nodes.nodes, 0, { lat: 126.2, lng: 45.6 });
  });
  expect(found.map(({ file, record, field }) => [file, record, field])).toEqual([
    ['geo/clusters.json', 'zhigu', 'lat'],
    ['geo/nodes.json', 'airport', 'lat'],
    ['geo/nodes.json', 'airport', 'lng'],
  ]);
});
