import { expect, it } from 'vitest';
import { readVisit } from '#routing/kiosk/visit-params.ts';
import { addressesIn } from './addresses.ts';

const addresses = addressesIn('ru', { site: 'https://example.org/parks', orders: new Map([['a', 7]]) });
const of = (query: string) => addresses.of(readVisit(new URLSearchParams(query), ['a', 'b']));

it('leads to the site in the language the visitor chooses there', () => {
  expect(addresses.site).toBe('https://example.org/parks/');
});

it.each([
  ['park=a&view=map', 'https://example.org/parks/p/07-ru/'],
  ['view=list', 'https://example.org/parks/ru/'],
  ['view=list&sector=bio', 'https://example.org/parks/ru/?sector=bio'],
  ['view=map', 'https://example.org/parks/ru/?view=map'],
  ['view=map&place=zhigu&at=45.8,126.5,12&sector=bio', 'https://example.org/parks/ru/?view=map&place=zhigu'],
  ['view=area', 'https://example.org/parks/ru/area/'],
  ['view=area&section=innovation', 'https://example.org/parks/ru/area/#innovation'],
  ['view=choice&chosen=b,a', 'https://example.org/parks/ru/shortlist/?parks=b,a'],
  ['view=choice', 'https://example.org/parks/ru/'],
])('leads from %s to %s', (query, address) => {
  expect(of(query)).toBe(address);
});
