import L from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { BaseMapData, BaseMapFeature } from '#map/types.ts';
import { type Paint, paintAt, paintKind, STEPS } from './layer-style.ts';
import { type Palette, readPalette } from './palette.ts';
import { SteadyCanvas } from './steady-canvas.ts';

const PANE = 'base-map';
/** Share of the frame drawn beyond its edges, so that a short pan shows no blank. */
const PADDING = 0.5;

interface Pass {
  step: (typeof STEPS)[number];
  path: L.Path;
}

function pathOf({ geometry }: BaseMapFeature, options: L.PolylineOptions): L.Path {
  if (geometry.type === 'MultiPolygon') return L.polygon(L.GeoJSON.coordsToLatLngs(geometry.coordinates, 2), options);
  return L.polyline(L.GeoJSON.coordsToLatLngs(geometry.coordinates, 1), options);
}

function makePasses(data: BaseMapData, renderer: L.Canvas): Pass[] {
  return STEPS.flatMap((step) =>
    data.features
      .filter((feature) => paintKind(feature.properties) === step.kind)
      .map((feature) => ({ step, path: pathOf(feature, { renderer, pane: PANE, interactive: false, lineCap: 'round', lineJoin: 'round' }) })),
  );
}

function toPathOptions(paint: Paint | null): L.PathOptions {
  if (!paint) return { stroke: false, fill: false };
  return {
    fill: paint.fill !== undefined,
    fillColor: paint.fill ?? 'none',
    fillOpacity: 1,
    stroke: paint.stroke !== undefined,
    color: paint.stroke ?? 'none',
    weight: paint.width ?? 1,
    opacity: paint.opacity ?? 1,
    // A dashed line keeps square ends, or its dashes run together. Leaflet's types know no undefined: an empty list is a solid line.
    dashArray: paint.dash ?? [],
    lineCap: paint.dash ? 'butt' : 'round',
  };
}

function ensurePane(map: L.Map): void {
  if (map.getPane(PANE)) return;
  const pane = map.createPane(PANE);
  pane.style.zIndex = '200';
  pane.style.pointerEvents = 'none';
}

/** The embedded base map on a canvas of its own, restyled by zoom and by theme. */
export function BaseLayer({ data }: { data: BaseMapData }) {
  const map = useMap();

  useEffect(
    function drawBaseMap() {
      ensurePane(map);
      const passes = makePasses(data, new SteadyCanvas({ pane: PANE, padding: PADDING }));
      let palette: Palette = readPalette(map.getContainer());

      // Options only: the redraw that follows every zoom paints them. `setStyle` would ask for a second one, which may outlive the map.
      function restyle() {
        const zoom = map.getZoom();
        for (const { step, path } of passes) L.setOptions(path, toPathOptions(paintAt(step, zoom, palette)));
      }
      function turnTheme() {
        palette = readPalette(map.getContainer());
        restyle();
        for (const { path } of passes) path.redraw();
      }

      restyle();
      const group = L.layerGroup(passes.map((pass) => pass.path)).addTo(map);
      map.on('zoomend', restyle);
      const themes = new MutationObserver(turnTheme);
      themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'], subtree: true });

      return function removeBaseMap() {
        themes.disconnect();
        map.off('zoomend', restyle);
        group.remove();
      };
    },
    [map, data],
  );

  return null;
}
