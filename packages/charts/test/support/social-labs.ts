import { readFileSync } from 'node:fs';
import {
  countryCode,
  type Dataset,
  levelOfCountryText,
  type MeasureId,
  parseDataset,
} from '@partnership-impact/core';
import { csvRecords } from './csv.js';

/** The example project, read without the importers, so that a change there changes no picture. */
export function socialLabs(): Dataset {
  return parseDataset({
    project: {
      name: 'Soci@ll: Whole Schools Social Labs, work package 2',
      period: { start: '2019-03-01', end: '2021-06-01' },
    },
    eventTypes: read('event-types').map((row) => ({
      name: row['Event type'],
      aliases: row.Aliases ? [row.Aliases] : [],
    })),
    organisations: read('organisations').map((row) => ({
      name: row.Name,
      country: countryCode(row.Country ?? '') ?? null,
      targetGroup: row['Target group'] || null,
    })),
    targets: read('targets').map((row) => ({
      measure: 'events',
      scope: { type: row.Type },
      value: Number(row.Events),
      product: { events: Number(row.Events), perEvent: Number(row['Participants per event']) },
    })),
    statements: read('statements').map((row, index) => {
      const value = Number((row.Value ?? '').replace('.', ''));
      return {
        role: row.Role,
        measure: measureOf(row.Measure ?? ''),
        scope: {
          ...(row.Type ? { type: row.Type } : {}),
          ...(row.Level ? { level: row.Level } : {}),
        },
        value,
        printed: row.Value,
        interval: { low: value, high: value },
        source: { file: 'statements.csv', row: index + 2, line: index + 2 },
      };
    }),
    events: read('register').map((row, index) => ({
      id: `row ${index + 2}`,
      title: row.Event,
      type: row.Type,
      start: dayFirst(row.Date ?? ''),
      printed: { country: row.Country, start: row.Date },
      country: countryCode(row.Country ?? '') ?? null,
      level: levelOfCountryText(row.Country ?? '') ?? null,
      partners: [row['Partner(s)']],
      headcount: Number(row['Nr.']),
      eventCount: /^4 /.test(row.Event ?? '') ? 4 : 1,
      source: { file: 'register.csv', row: index + 2, line: index + 2 },
    })),
  }).dataset;
}

function read(name: string) {
  const url = new URL(`../../../../examples/social-labs/${name}.csv`, import.meta.url);
  return csvRecords(readFileSync(url, 'utf8'));
}

function measureOf(text: string): MeasureId {
  return text === 'participants' ? 'attendances' : (text as MeasureId);
}

function dayFirst(text: string): string {
  const [day = '', month = '', year = ''] = text.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
