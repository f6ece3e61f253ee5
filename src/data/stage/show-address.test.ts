import { expect, it } from 'vitest';
import { deskAddress, showOf, wallAddress } from './show-address.ts';

const SLUGS = ['bio', 'space'];

it('finds the wall where it was left', () => {
  const { show } = showOf({ pathname: '/ru/stage/', search: '?parks=space&with=zh&slide=space.where&blank=yes' }, SLUGS);
  expect(show).toMatchObject({ lang: 'ru', parks: ['space'], second: 'zh', slide: 'space.where', isBlank: true });
  expect(showOf(wallAddress(show), SLUGS).show).toEqual(show);
});

it('keeps the languages of wall and notes apart', () => {
  const { show } = showOf({ pathname: '/ru/stage/', search: '?with=zh' }, SLUGS);
  const desk = deskAddress(show, 'zh');
  expect(desk).toEqual({ pathname: '/zh/stage/notes/', search: '?with=zh&wall=ru' });
  expect(showOf(desk, SLUGS).show).toEqual(show);
});
