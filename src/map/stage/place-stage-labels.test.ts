import { expect, it } from 'vitest';
import type { BaseMapLabel } from '#map/types.ts';
import { placeStageLabels, type StageLabelScene } from './place-stage-labels.ts';

const label = (id: string, kind: string, lng: number, name = id): BaseMapLabel => ({
  id,
  kind,
  lat: 400,
  lng,
  min: 9,
  name: { zh: `${name}市`, en: name, ru: name },
});

const scene: StageLabelScene = {
  lang: 'zh',
  second: 'ru',
  scale: 1,
  zoom: 11,
  size: { width: 1920, height: 1080 },
  project: ({ lng, lat }) => ({ x: lng, y: lat }),
  obstacles: [],
  pinned: null,
};

const ids = (labels: readonly BaseMapLabel[], more: Partial<StageLabelScene> = {}) => placeStageLabels(labels, { ...scene, ...more }).map(({ id }) => id);

it('sets both languages, and one where they write the same', () => {
  const [both] = placeStageLabels([label('city', 'city', 900, 'Harbin')], scene);
  expect(both).toMatchObject({ first: 'Harbin市', second: 'Harbin' });
  const [one] = placeStageLabels([label('city', 'city', 900, 'Harbin')], { ...scene, lang: 'en' });
  expect(one?.second).toBeNull();
});

it('drops the less important of two that collide', () => {
  expect(ids([label('river', 'water', 900), label('city', 'city', 920)])).toEqual(['city']);
});

it('keeps off obstacles but never drops the name of the place that is shown', () => {
  const obstacles = [{ x: 800, y: 300, width: 300, height: 200 }];
  expect(ids([label('songbei', 'district', 900)], { obstacles })).toEqual([]);
  expect(ids([label('songbei', 'district', 900)], { obstacles, pinned: 'songbei' })).toEqual(['songbei']);
});

it('names a river once and leaves small stations and roads out', () => {
  const labels = [
    label('west', 'water', 300, 'Songhua'),
    label('east', 'water', 1500, 'Songhua'),
    label('station-x', 'station', 900),
    label('road', 'road', 700),
  ];
  expect(ids(labels)).toEqual(['west']);
});

it('drops a name that the frame would cut', () => {
  expect(ids([label('city', 'city', 10)])).toEqual([]);
});
