import { describe, expect, it } from 'vitest';
import { readExploreParams, writeMapView } from './explore-params.ts';

const read = (query: string) => readExploreParams(new URLSearchParams(query), ['keyou-sic-park']);

describe('readExploreParams', () => {
  it('reads filters, selection, view and map view', () => {
    expect(read('sector=bio,space&stage=in-use&park=keyou-sic-park&view=map&at=45.8066,126.4706,11')).toMatchObject({
      filters: { sectors: ['space', 'bio'], stages: ['in-use'], clusters: [], precisions: [] },
      selected: 'keyou-sic-park',
      view: 'map',
      mapView: { lat: 45.8066, lng: 126.4706, zoom: 11 },
      dropped: [],
    });
  });

  it('reads the yes-or-no filters', () => {
    expect(read('published=area&russia=yes&anchor=no')).toMatchObject({
      filters: { published: ['area'], russia: ['yes'], anchor: [] },
      dropped: ['no'],
    });
  });

  it('drops what it does not know and says so', () => {
    expect(read('sector=warp&park=atlantis')).toMatchObject({ selected: null, dropped: ['warp', 'atlantis'] });
  });

  it.each(['', '45.8', 'a,b,c', '45.8,126.4,11,9', '1e9,1,1'])('takes no map view from "%s"', (at) => {
    expect(read(`at=${at}`).mapView).toBeNull();
  });

  it('reads back the map view it writes', () => {
    const view = { lat: 45.80661234, lng: 126.4, zoom: 10.5 };
    expect(read(`at=${writeMapView(view)}`).mapView).toEqual({ lat: 45.8066, lng: 126.4, zoom: 10.5 });
  });
});
