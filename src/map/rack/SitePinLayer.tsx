import { projector } from '#map/frame/mercator.ts';
import type { Frame } from '#map/frame/use-frame.ts';
import type { MapCluster, MapPark } from '#map/types.ts';
import styles from './layer.module.css';
import type { PlaqueEvents } from './RackGrid.tsx';
import { SitePin } from './SitePin.tsx';

/** More pins than this in one frame would be a carpet, and slow: the list beside the map has them all. */
const MOST = 200;

/** Whether a park stands on the map as a point of its own and not in a rack. */
export function hasPin(park: MapPark): boolean {
  return park.precision === 'site' && park.point !== undefined;
}

/** Pins of the parks whose site is surveyed, as far as they lie in the frame. */
export function SitePinLayer({ parks, frame, ...events }: PlaqueEvents & { parks: readonly MapPark[]; frame: Frame }) {
  const project = projector(frame.view, frame.size);
  const seen = parks.flatMap((park) => {
    if (park.point === undefined) return [];
    const { x, y } = project(park.point);
    const isSeen = x >= 0 && y >= 0 && x <= frame.size.width && y <= frame.size.height + 44;
    return isSeen ? [{ park, x, y }] : [];
  });
  return seen.slice(0, MOST).map(({ park, x, y }) => (
    <div key={park.slug} className={styles.spot} style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -100%)` }}>
      <SitePin park={park} {...events} />
    </div>
  ));
}

export function pinnedParks(clusters: readonly MapCluster[]): MapPark[] {
  return clusters.flatMap((cluster) => cluster.parks.filter(hasPin));
}
