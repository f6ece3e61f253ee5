/** Canvas knows no custom properties: the map colours are read from the design tokens when the map mounts or the theme turns. */
const TOKENS = {
  land: '--map-land',
  urban: '--map-urban',
  green: '--map-green',
  water: '--map-water',
  waterEdge: '--map-water-edge',
  road: '--map-road',
  roadCase: '--map-road-case',
  trunk: '--map-trunk',
  trunkCase: '--map-trunk-case',
  rail: '--map-rail',
  metro: '--map-metro',
} as const;

export type Palette = Record<keyof typeof TOKENS, string>;

/** Colours in force on an element; empty where the tokens are not loaded, as in unit tests. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (key: keyof typeof TOKENS): string => style.getPropertyValue(TOKENS[key]).trim();
  return {
    land: read('land'),
    urban: read('urban'),
    green: read('green'),
    water: read('water'),
    waterEdge: read('waterEdge'),
    road: read('road'),
    roadCase: read('roadCase'),
    trunk: read('trunk'),
    trunkCase: read('trunkCase'),
    rail: read('rail'),
    metro: read('metro'),
  };
}
