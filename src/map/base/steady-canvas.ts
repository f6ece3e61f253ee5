import L from 'leaflet';

const redraw: unknown = Reflect.get(L.Canvas.prototype, '_redraw');

/**
 * A canvas that may go at any time. Leaflet redraws at once when the view changes and forgets the frame it has asked for before:
 * with the map removed in between, as by a quick visitor or in a hidden window, that frame would draw on nothing and throw.
 */
export class SteadyCanvas extends L.Canvas {
  _redraw(): void {
    if (Reflect.has(this, '_ctx') && typeof redraw === 'function') Reflect.apply(redraw, this, []);
  }
}
