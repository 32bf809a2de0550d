import {
  addDays,
  addMonths,
  notGiven,
  type PublishedFunnelRow,
  type PublishedGrowth,
  type PublishedNetwork,
  type PublishedReachRow,
} from '@partnership-impact/core';
import { dimensionNames, scopeValueText } from './catalogue/naming.js';
import type { Chart } from './chart.js';
import { barChart } from './forms/bars.js';
import { cumulativeChart } from './forms/cumulative.js';
import { gridChart } from './forms/grid.js';
import { tileMapChart } from './forms/tile-map.js';

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
function funnelChart(whole: PublishedFunnelRow): Chart {
  const steps = [
    { label: 'Identified', value: whole.identified },
    { label: 'Invited', value: whole.invited },
    { label: 'Registered', value: whole.registered },
  ];
  return barChart(
    steps.map((step) => ({ ...step, hidden: step.value === null })),
    {
      title: 'From identified to registered',
      unit: 'contacts',
      order: 'as given',
      ...(whole.identified === null ? {} : { shareOf: whole.identified }),
    },
  );
}

/** The contacts of each group: a map of squares for countries, else bars. */
function contactsChart(by: string, rows: readonly PublishedFunnelRow[]): Chart {
  const whole = rows.at(-1)?.identified ?? null;
  const title = `Contacts by ${dimensionNames(by)}`;
  const parts = rows.slice(0, -1).map(({ key, identified }) => ({
    name: key[by] ?? notGiven,
    value: identified,
    hidden: identified === null,
  }));
  const shown = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  // A contact on several partners' lists counts with each: then the parts exceed the whole.
  const options = {
    title,
    unit: 'contacts',
    ...(whole === null || shown > whole || by === 'partner' || by === 'call' ? {} : { whole }),
  };
  if (by === 'country') {
    return tileMapChart(
      parts.map(({ name, ...part }) => ({
        ...part,
        country: name === notGiven ? null : name,
        name: scopeValueText(by, name),
      })),
      options,
    );
  }
  return barChart(
    parts.map(({ name, ...part }) => ({
      ...part,
      label: scopeValueText(by, name),
      apart: name === notGiven,
    })),
    options,
  );
}

/** Contacts over time; months that are published together stand at the end of the last. */
function growthChart({ rows, undated }: PublishedGrowth): Chart {
  const left = undated === null || undated === 0 ? [] : [{ date: null, value: undated }];
  return cumulativeChart(
    [
      ...rows
        .filter(({ added }) => added > 0)
        .map(({ month, added }) => ({
          date: addDays(addMonths(`${month}-01`, 1), -1),
          value: added,
          records: added,
        })),
      ...left.map((row) => ({ ...row, records: row.value })),
    ],
    { title: 'Contacts over time', unit: 'contacts' },
  );
}

/** Attendances of each event type by target group. */
function reachChart(rows: readonly PublishedReachRow[]): Chart {
  return gridChart(
    rows.map(({ type, targetGroup, attendances }) => ({
      row: type,
      column: targetGroup,
      value: attendances,
      hidden: attendances === null,
    })),
    {
      title: 'Attendances by event type and target group',
      unit: 'attendances',
      dimensions: ['event type', 'target group'],
    },
  );
}
