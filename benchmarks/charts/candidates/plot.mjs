import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { bars, events, width } from '../work.mjs';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const dated = events.map(({ type, date }) => ({ type, date: new Date(date) }));

export const draw = {
  bars: () =>
    Plot.plot({
      document,
      width,
      marginLeft: 150,
      color: { legend: false },
      marks: [
        Plot.barX(bars, { y: 'role', fy: 'type', x: 'value', fill: 'role' }),
        Plot.text(bars, { y: 'role', fy: 'type', x: 'value', text: 'value', dx: 12 }),
      ],
    }).outerHTML,
  timeline: () =>
    Plot.plot({
      document,
      width,
      marginLeft: 150,
      marks: [Plot.tickX(dated, { x: 'date', y: 'type' })],
    }).outerHTML,
};
