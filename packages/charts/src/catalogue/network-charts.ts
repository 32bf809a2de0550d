import {
  addDays,
  addMonths,
  type PublishedFunnelRow,
  type PublishedGrowth,
  type PublishedNetwork,
  type PublishedReachRow,
} from '@partnership-impact/core';
import { sum } from 'd3-array';
import type { Chart } from '../chart.js';
import { barChart } from '../forms/bars.js';
import { cumulativeChart } from '../forms/cumulative.js';
import { gridChart } from '../forms/grid.js';
import { tileMapChart } from '../forms/tile-map.js';
import { labelledRows } from './drawn-cells.js';
import { dimensionNames } from './naming.js';

/**
 * The charts of a partnership database's report: `funnel`, `contacts-` and each dimension,
 * `growth`, and `reach`. Those without a figure are left out.
 *
 * @example
 * networkCharts({ minimum: 5, tables, reach: [], growth }).map(({ name }) => name);
 * // => ['funnel', 'contacts-country', 'growth']
 */
export function networkCharts({
  tables,
  reach,
  growth,
}: PublishedNetwork): readonly { readonly name: string; readonly chart: Chart }[] {
  const whole = tables[0]?.rows.at(-1);
  return [
    ...(whole ? [{ name: 'funnel', chart: funnelChart(whole) }] : []),
    ...tables.map(({ by, rows }) => ({
      name: `contacts-${by.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      chart: contactsChart(by, rows),
    })),
    ...(growth.rows.length > 0 ? [{ name: 'growth', chart: growthChart(growth) }] : []),
    ...(reach.length > 0 ? [{ name: 'reach', chart: reachChart(reach) }] : []),
  ];
}

/** The way from identified to registered, of all contacts. */
function funnelChart({ identified, invited, registered }: PublishedFunnelRow): Chart {
  const steps = { Identified: identified, Invited: invited, Registered: registered };
  return barChart(
    Object.entries(steps).map(([label, value]) => ({ label, value, hidden: value === null })),
    {
      title: 'From identified to registered',
      unit: 'contacts',
      order: 'as given',
      shareOf: identified ?? undefined,
    },
  );
}

/** The contacts of each group: a map of squares for countries, else bars. */
function contactsChart(by: string, rows: readonly PublishedFunnelRow[]): Chart {
  const whole = rows.at(-1)?.identified ?? 0;
  const parts = rows.slice(0, -1).map(({ key, identified }) => {
    return { key, value: identified, hidden: identified === null };
  });
  const shown = sum(parts, ({ value }) => value ?? 0);
  // A contact on several partners' lists counts with each: then the parts exceed the whole.
  const shared = shown > whole || by === 'partner' || by === 'call';
  const title = `Contacts by ${dimensionNames(by)}`;
  const options = { title, unit: 'contacts', whole: shared ? null : whole };
  const chart = by === 'country' ? tileMapChart : barChart;
  return chart(labelledRows(parts, by), options);
}

/** Contacts over time; months that are published together stand at the end of the last. */
function growthChart({ rows, undated }: PublishedGrowth): Chart {
  const dated = rows.map(({ month, added }) => {
    return { date: addDays(addMonths(`${month}-01`, 1), -1), value: added, records: added };
  });
  const left = { date: null, value: undated ?? 0, records: undated ?? 0 };
  return cumulativeChart(
    [...dated, left].filter(({ value }) => value > 0),
    { title: 'Contacts over time', unit: 'contacts' },
  );
}

/** Attendances of each event type by target group. */
function reachChart(rows: readonly PublishedReachRow[]): Chart {
  const cells = rows.map(({ type, targetGroup, attendances }) => {
    return { row: type, column: targetGroup, value: attendances, hidden: attendances === null };
  });
  return gridChart(cells, {
    title: 'Attendances by event type and target group',
    unit: 'attendances',
    dimensions: ['event type', 'target group'],
  });
}
