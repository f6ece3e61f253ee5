import { useMemo } from 'react';
import { langsFrom } from '#blocks/kiosk/Voice.tsx';
import type { KioskCluster } from '#data/slices/fair/kiosk.ts';
import { LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { Hatch } from '#map/base/Hatch.tsx';
import { Ground } from '#map/locator/Ground.tsx';
import type { BaseMapData } from '#map/types.ts';
import styles from './AttractMap.module.css';
import { attractScene, lineFrom } from './attract-scene.ts';
import { NAME_SIZE, type PlaceName, SECOND_LINE } from './place-names.ts';
import type { AttractSize } from './use-attract-size.ts';

interface AttractMapProps extends AttractSize {
  basemap: BaseMapData;
  clusters: readonly KioskCluster[];
  /** Place of the park on the card. */
  selected: string;
  first: Lang;
}

/** A standing screen is read from further away than a page. */
const HATCH_SCALE = 1.25;

/** The places of the parks as a still drawing: that of the card in the colour of selection, joined to it by a line. */
export function AttractMap({ basemap, clusters, selected, first, size, inset, target, unit }: AttractMapProps) {
  const langs = useMemo(() => langsFrom(first), [first]);
  const scene = useMemo(() => attractScene({ size, inset, clusters, labels: basemap.labels, langs, unit }), [size, inset, clusters, basemap, langs, unit]);
  const isBeside = target.x > size.width - inset.right;
  const circle = scene.circles.find(({ id }) => id === selected);
  // Straight down to a card below, slanting to one beside.
  const district = scene.districts.find(({ id }) => id === selected)?.box;
  const to = isBeside ? target : { x: circle?.at.x ?? (district ? district.x + district.width / 2 : target.x), y: target.y };
  const from = lineFrom(scene, selected, to);
  return (
    <svg className={styles.map} width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <defs>
        <Hatch id="kiosk-hatch" isSelected={false} scale={HATCH_SCALE} />
        <Hatch id="kiosk-hatch-selected" isSelected scale={HATCH_SCALE} />
      </defs>
      <Ground basemap={basemap} view={scene.view} size={size} />
      {scene.circles.map(({ id, at, radius }) => (
        <circle
          key={id}
          className={styles.circle}
          data-selected={id === selected || undefined}
          fill={`url(#${id === selected ? 'kiosk-hatch-selected' : 'kiosk-hatch'})`}
          cx={at.x}
          cy={at.y}
          r={radius}
        />
      ))}
      {from && <line className={styles.line} data-dashed={circle ? undefined : ''} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />}
      {scene.districts.map(({ id, box }) => (
        <rect key={id} className={styles.district} data-selected={id === selected || undefined} {...box} rx={unit / 2} />
      ))}
      {scene.names.map((name) => (
        <Name key={name.id} name={name} langs={langs} unit={unit} isSelected={name.id === selected} />
      ))}
    </svg>
  );
}

function Name({ name, langs, unit, isSelected }: { name: PlaceName; langs: readonly Lang[]; unit: number; isSelected: boolean }) {
  const [first, ...others] = langs;
  const size = NAME_SIZE[name.kind] * unit;
  return (
    <g className={styles.name} data-kind={name.kind} data-selected={isSelected || undefined} textAnchor={name.anchor}>
      <text x={name.at.x} y={name.at.y} fontSize={size} lang={first && LANGUAGE_TAG[first]}>
        {first && name.names[first]}
      </text>
      <text className={styles.second} x={name.at.x} y={name.at.y + size * SECOND_LINE * 1.25} fontSize={size * SECOND_LINE}>
        {others.map((lang, index) => (
          <tspan key={lang} lang={LANGUAGE_TAG[lang]}>
            {index > 0 ? ' · ' : ''}
            {name.names[lang]}
          </tspan>
        ))}
      </text>
    </g>
  );
}
