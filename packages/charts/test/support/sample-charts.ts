import {
  barChart,
  bulletChart,
  type Chart,
  type ChartOptions,
  cardsChart,
  cumulativeChart,
  dumbbellChart,
  gridChart,
  linksChart,
  multiplesChart,
  tileMapChart,
  timelineChart,
  waterfallChart,
} from '../../src/index.js';
import { languages, longName } from './languages.js';

/** One chart of each form, every label taken from the given ones. */
export function sampleCharts(
  labels: readonly string[] = languages.English ?? [],
  options: ChartOptions = {},
): Readonly<Record<string, Chart>> {
  const [a = '', b = '', c = ''] = labels;
  const long = longName(labels);
  const names = [a, b, c, long];
  const period = { start: '2019-03-01', end: '2021-06-01' };
  const dates = ['2019-03-16', '2019-05-20', '2020-10-10', '2021-02-25', '2021-12-18', null];
  return {
    bars: barChart(
      [
        ...names.map((label, index) => ({ label, value: [301, 295, 77, 39][index] ?? 0 })),
        { label: `${c} 2`, value: null },
        { label: `${a} 3`, value: 12, apart: true },
      ],
      { unit: 'attendances', shareOf: 'sum', ...options },
    ),
    'bars-negative': barChart(
      names.map((label, index) => ({ label, value: [30, -1200, 0, 1450][index] ?? 0 })),
      { unit: 'variance', ...options },
    ),
    bullet: bulletChart(
      [
        ...names.map((label, index) => ({
          group: 'Attendances',
          label,
          planned: [150, 20, null, 150][index] ?? null,
          counted: [301, 295, 39, null][index] ?? null,
          stated: [[301], [295, 586], [], [77]][index] ?? [],
        })),
        {
          group: 'Attendances',
          label: a,
          planned: 12_470,
          counted: 12_712,
          stated: [12_586, 12_712],
          total: true,
        },
        ...names.slice(0, 2).map((label) => ({
          group: `${long} ${a}`,
          label,
          planned: 10,
          counted: 10,
          stated: [10],
        })),
      ],
      options,
    ),
    cards: cardsChart(
      [a, b, c, long, a, c].map((label, index) => ({
        label,
        value: [712, 34, 10, 1_234_567, null, 0.5][index] ?? null,
        detail: index % 2 === 0 ? `151 % ${b}` : '',
      })),
      options,
    ),
    'cumulative-soon': cumulativeChart(
      dates.map((date) => ({ date, value: 1000 })),
      { unit: 'attendances', target: 20, period, axis: 'project months', ...options },
    ),
    cumulative: cumulativeChart(
      dates.map((date, index) => ({ date, value: index === 3 ? null : 100 + index })),
      { unit: 'attendances', target: 250, period, ...options },
    ),
    'cumulative-project-months': cumulativeChart(
      dates.map((date) => ({ date, value: 100 })),
      { unit: 'attendances', target: 412, period, axis: 'project months', ...options },
    ),
    dumbbell: dumbbellChart(
      [
        { label: long, place: `${b}.md, line 91`, stated: 586, found: 712, status: 'contradicted' },
        {
          label: a,
          place: `${longName(labels)}.md`,
          stated: 34,
          found: 31,
          status: 'contradicted',
        },
        {
          label: b,
          stated: 700,
          printed: `${c} 700 ${b} ${a}`,
          interval: { low: 650, high: 750 },
          found: 712,
          status: 'verified',
        },
        { label: c, stated: 301, found: 301, status: 'verified' },
        { label: c, stated: 1_754, found: null, status: 'unverifiable' },
      ],
      options,
    ),
    grid: gridChart(
      [null, ...names].flatMap((row, down) =>
        [...names.slice(0, 3), `${long} 2`, null].map((column, across) => ({
          row,
          column,
          value: down * 17 + across * 5 + (row === null ? 900 : 0),
          hidden: down === 2 && across === 1,
        })),
      ),
      { unit: 'attendances', dimensions: [a, c], ...options },
    ),
    'crowded-grid': gridChart(
      Array.from({ length: 15 * 16 }, (_, at) => ({
        row: `${names[at % 4]} ${at % 16}`,
        column: `${names[at % 3]} ${at % 15}`,
        value: at,
      })),
      { unit: 'attendances', dimensions: [a, c], ...options },
    ),
    links: linksChart(
      [
        { from: a, to: b, value: 5 },
        { from: a, to: long, value: 2 },
        { from: long, to: c, value: 9 },
        { from: c, to: b, value: 1 },
        { from: c, to: c, value: null },
      ],
      { unit: 'events', heads: [b, `${b} 2`], ...options },
    ),
    multiples: multiplesChart(
      names.flatMap((label, down) =>
        [a, b, c, long, `${b} 2`].map((kind, across) => ({
          label,
          kind,
          count: (down * across) % 4,
        })),
      ),
      options,
    ),
    'tile-map': tileMapChart(
      [
        { country: 'IT', label: 'Italy', value: 388 },
        { country: 'PT', label: 'Portugal', value: 106 },
        { country: 'BA', label: 'Bosnia & Herzegovina', value: 12_345 },
        { country: 'KE', label: `${c} ${b}`, value: 1_234_567.25 },
        { country: null, label: 'No country given', value: 39 },
        { country: 'CY', label: 'Cyprus', value: null },
      ],
      { unit: 'attendances', ...options },
    ),
    timeline: timelineChart(
      dates.flatMap((date, index) => [
        { lane: names[index % 4] ?? a, date, count: index },
        { lane: names[(index + 1) % 4] ?? a, date, end: '2021-03-01' },
      ]),
      { period, ...options },
    ),
    'timeline-months': timelineChart(manyEvents(1000), { period: null, ...options }),
    waterfall: waterfallChart(
      names.map((label, index) => ({ label, value: [151, -111, 0, 275][index] ?? 0 })),
      {
        from: { label: b, value: 470 },
        to: { label: long, value: 712 },
        unit: 'attendances',
        ...options,
      },
    ),
  };
}

/** Events of four types over five years, the same each time. */
export function manyEvents(count: number) {
  const lanes = ['Igniting', 'Peer-learning', 'Bench-learning', 'Forward-looking'];
  return Array.from({ length: count }, (_, index) => ({
    lane: lanes[(index * 7) % 4] ?? '',
    date: `${2018 + ((index * 31) % 5)}-${String(1 + ((index * 17) % 12)).padStart(2, '0')}-${String(1 + ((index * 13) % 28)).padStart(2, '0')}`,
  }));
}
