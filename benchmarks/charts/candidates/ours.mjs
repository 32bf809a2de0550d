import { bulletChart, timelineChart } from '../../../packages/charts/dist/forms.js';
import { bars, events, types, width } from '../work.mjs';

const rows = types.map((label) => ({
  label,
  planned: bars.find(({ type, role }) => type === label && role === 'planned').value,
  counted: bars.find(({ type, role }) => type === label && role === 'achieved').value,
  stated: [],
}));
const lanes = events.map(({ type, date }) => ({ lane: type, date }));

export const draw = {
  bars: () => bulletChart(rows, { width }).svg,
  // Above its limit of marks the chart would count months; here it draws each event, as the others do.
  timeline: () => timelineChart(lanes, { width, mostMarks: 1000 }).svg,
};
