// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import ParkMap from './ParkMap.tsx';
import type { BaseMapData, MapCluster, MapTexts, ParkMapProps } from './types.ts';

const basemap: BaseMapData = JSON.parse(readFileSync('public/data/geo/basemap.json', 'utf8'));

function texts(lang: 'en' | 'ru'): MapTexts {
  const pick = (en: string, ru: string) => (lang === 'en' ? en : ru);
  return {
    mapName: pick('Map of the parks', 'Карта парков'),
    zoomIn: pick('Zoom in', 'Крупнее'),
    zoomOut: pick('Zoom out', 'Мельче'),
    home: pick('Show all parks', 'Показать все парки'),
    openProfile: (name) => `${pick('Open', 'Открыть')} ${name}`,
    close: pick('Close', 'Закрыть'),
    reviewNumber: pick('Map review no.: pending', '№ проверки карты: ожидается'),
    schematic: pick('Schematic map', 'Схема'),
    attribution: pick('© OpenStreetMap contributors', '© участники OpenStreetMap'),
    attributionHref: 'https://www.openstreetmap.org/copyright',
    edgePointer: (name, distance) => `${name}, ${distance}`,
    kilometres: (value) => `${value} ${pick('km', 'км')}`,
    metres: (value) => `${value} ${pick('m', 'м')}`,
  };
}

function cluster(lang: 'en' | 'ru'): MapCluster {
  const park = (slug: string, name: string, glyph: 'satellite' | 'bot') => ({
    slug,
    name,
    glyph,
    sector: 'space' as const,
    precision: 'neighbourhood' as const,
    cluster: 'zhigu' as const,
    figure: 'CNY 970 million',
    visited: false,
    href: `/parks/${slug}/`,
  });
  const names = lang === 'en' ? ['Aerospace Park', 'Robotics Park'] : ['Космический парк', 'Парк робототехники'];
  return {
    id: 'zhigu',
    name: 'Zhigu',
    title: lang === 'en' ? 'Around Zhigu Avenue: 2 parks' : 'Район проспекта Чжигу: 2 парка',
    caption: 'within 3 km',
    precision: 'neighbourhood',
    lat: 45.8066,
    lng: 126.4706,
    radiusMetres: 3000,
    parks: [park('aerospace', names[0] ?? '', 'satellite'), park('robotics', names[1] ?? '', 'bot')],
  };
}

const events = { onSelect: vi.fn(), onHover: vi.fn(), onOpen: vi.fn(), onViewChange: vi.fn() };

function propsFor(lang: 'en' | 'ru', more: Partial<ParkMapProps> = {}): ParkMapProps {
  return { lang, basemap, clusters: [cluster(lang)], selected: null, hovered: null, view: null, labels: texts(lang), ...events, ...more };
}

beforeAll(function giveLayout() {
  // jsdom lays nothing out and paints nothing; the map only needs a size and a canvas that takes calls.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(984);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  const context = new Proxy({}, { get: () => () => undefined, set: () => true });
  HTMLCanvasElement.prototype.getContext = vi.fn().mockReturnValue(context);
});

afterEach(function reset() {
  cleanup();
  vi.clearAllMocks();
});

it('names every button by what it does', () => {
  render(<ParkMap {...propsFor('en')} />);
  expect(screen.getAllByRole('button', { hidden: true }).map((button) => button.getAttribute('aria-label'))).toEqual([
    'Aerospace Park',
    'Robotics Park',
    'Zoom in',
    'Zoom out',
    'Show all parks',
  ]);
  expect(screen.getByRole('region', { name: 'Map of the parks' })).toBeTruthy();
});

it('keeps every accessible name in step with the language', () => {
  const { rerender, container } = render(<ParkMap {...propsFor('en', { selected: 'aerospace' })} />);
  rerender(<ParkMap {...propsFor('ru', { selected: 'aerospace' })} />);
  const names = [...container.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
  expect(names).toContain('Открыть Космический парк');
  expect(names.filter((name) => /[a-z]/i.test(name ?? ''))).toEqual([]);
});

it('selects by click and opens by the footer', () => {
  const { rerender } = render(<ParkMap {...propsFor('en')} />);
  fireEvent.click(screen.getByRole('button', { name: 'Aerospace Park', hidden: true }));
  expect(events.onSelect).toHaveBeenCalledWith('aerospace');
  rerender(<ParkMap {...propsFor('en', { selected: 'aerospace' })} />);
  const footer = screen.getByRole('link', { name: 'Open Aerospace Park', hidden: true });
  expect(footer.getAttribute('href')).toBe('/parks/aerospace/');
  fireEvent.click(footer);
  expect(events.onOpen).toHaveBeenCalledWith('aerospace');
});

it('moves inside a rack with the arrow keys, one tab stop for all', () => {
  render(<ParkMap {...propsFor('en')} />);
  const rack = within(screen.getByRole('group', { name: 'Around Zhigu Avenue: 2 parks', hidden: true }));
  const [first, second] = rack.getAllByRole('button', { hidden: true });
  expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
  first?.focus();
  fireEvent.keyDown(first ?? document.body, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(second);
});

it('says whose data it shows and does not report its own moves', () => {
  render(<ParkMap {...propsFor('en')} />);
  expect(screen.getByRole('link', { name: '© OpenStreetMap contributors' }).getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
  expect(screen.getByText('Map review no.: pending')).toBeTruthy();
  expect(events.onViewChange).not.toHaveBeenCalled();
});

it('reports the view after the visitor zooms', async () => {
  render(<ParkMap {...propsFor('en', { view: { lat: 45.81, lng: 126.5, zoom: 11 } })} />);
  // Leaflet loses sight of a redraw still waiting when the view changes in the frame of the mount.
  await new Promise(requestAnimationFrame);
  fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
  expect(events.onViewChange).toHaveBeenCalledWith(expect.objectContaining({ zoom: 12 }));
});
