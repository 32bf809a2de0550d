import { renderChart } from 'semiotic/server';
import { bars, events, types, width } from '../work.mjs';

/** Its grouped bars have no labels of values, so only their number is checked. */
export const printsValues = false;

const points = events.map(({ type, date }) => ({
  time: Date.parse(date),
  lane: types.indexOf(type),
}));

export const draw = {
  bars: () =>
    renderChart('GroupedBarChart', {
      data: bars,
      categoryAccessor: 'type',
      groupBy: 'role',
      valueAccessor: 'value',
      width,
      height: 300,
    }),
  timeline: () =>
    renderChart('Scatterplot', {
      data: points,
      xAccessor: 'time',
      yAccessor: 'lane',
      pointRadius: 2,
      width,
      height: 300,
    }),
};
