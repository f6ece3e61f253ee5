// @vitest-environment jsdom
import L from 'leaflet';
import { expect, it } from 'vitest';
import { SteadyCanvas } from './steady-canvas.ts';

/** The frame that comes when the canvas has gone already. */
const drawLate = (renderer: L.Canvas) => Reflect.apply(Reflect.get(renderer, '_redraw'), renderer, []);

it('draws nothing once it is gone, where the canvas of the library throws', () => {
  expect(() => drawLate(new L.Canvas())).toThrow();
  expect(() => drawLate(new SteadyCanvas())).not.toThrow();
});
