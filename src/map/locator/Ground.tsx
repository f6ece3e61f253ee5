import { useMemo } from 'react';
import { paintAt, STEPS } from '#map/base/layer-style.ts';
import { projector, type Size } from '#map/frame/mercator.ts';
import type { BaseMapData, MapView } from '#map/types.ts';
import { LIGHT } from './light-palette.ts';
import { pathsByKind } from './svg-parts.ts';

interface GroundProps {
  basemap: BaseMapData;
  view: MapView;
  size: Size;
}

/** The ground of the map as a still drawing inside an SVG, without Leaflet: for a screen that shows it for hours. */
export function Ground({ basemap, view, size }: GroundProps) {
  const paths = useMemo(() => pathsByKind(basemap, { project: projector(view, size), size }), [basemap, view, size]);
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <rect width={size.width} height={size.height} fill={LIGHT.land} />
      {STEPS.map((step, index) => {
        const paint = paintAt(step, view.zoom, LIGHT);
        const d = paths.get(step.kind);
        if (!paint || d === undefined) return null;
        const { fill, stroke, width, dash, opacity } = paint;
        return (
          <path
            // A kind is painted twice, as case and as fill: its place in the list tells them apart.
            key={`${step.kind}-${STEPS.indexOf(step, index)}`}
            d={d}
            fill={fill}
            fillRule={fill ? 'evenodd' : undefined}
            stroke={stroke}
            strokeWidth={width}
            strokeDasharray={dash}
            strokeLinecap={dash ? 'butt' : undefined}
            opacity={opacity}
          />
        );
      })}
    </g>
  );
}
