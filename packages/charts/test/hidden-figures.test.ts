import { type Dataset, parseDataset } from '@partnership-impact/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computedCells } from '../../core/test/privacy/attack.js';
import { chartCatalogue } from '../src/catalogue/chart-catalogue.js';

const countries = ['IT', 'PL', 'PT'];
const types = ['Igniting event', 'Webinar'];

/** Events of each type in each country, each with so many people on its list. */
function datasetOf(counts: readonly number[]): Dataset {
  const events = types.flatMap((type) =>
    countries.map((country) => ({ id: `${type} ${country}`, type, country })),
  );
  const attendances = events.flatMap(({ id }, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, person) => ({
      event: id,
      person: `person ${at} ${person}`,
    })),
  );
  return parseDataset({ events, attendances }).dataset;
}

function draw(name: string, dataset: Dataset, options: object) {
  const entry = chartCatalogue.find((one) => one.name === name);
  if (!entry) throw new Error(`no chart ${name}`);
  return entry.draw(dataset, options);
}

describe('charts of people', () => {
  const dataset = datasetOf([12, 3, 9, 30, 0, 2]);

  it.each(['countries', 'type-country', 'map', 'targets'])(
    'hides small counts of distinct people in "%s"',
    (name) => {
      const { svg, table, rows, notes, description } = draw(name, dataset, {
        measure: 'participants',
      });
      const shown = [table.rows, rows.map((row) => Object.values(row))].flat(2);
      for (const small of [1, 2, 3, 4]) expect(shown).not.toContain(small);
      expect(`${svg}${description}`).not.toMatch(/>[1-4]</);
      if (name === 'type-country' || name === 'countries' || name === 'map') {
        expect(notes.some(({ text }) => text.includes('hidden (×)'))).toBe(true);
        expect(table.rows.flat()).toContain('hidden');
      }
    },
  );

  it('shows them where the caller says that one may', () => {
    const { notes } = draw('countries', dataset, { measure: 'participants', minimum: 1 });
    expect(notes).toEqual([]);
  });

  it('draws attendances as they are, unless a minimum is given', () => {
    expect(draw('type-country', dataset, {}).table.rows.flat()).toContain(3);
    const chart = draw('type-country', dataset, { minimum: 5 });
    expect(chart.table.rows.flat()).not.toContain(3);
  });

  it('hides small parts of a difference', () => {
    const targets = [{ measure: 'attendances', value: 50 }];
    const planned = { ...dataset, targets: parseDataset({ targets }).dataset.targets };
    const options = { measure: 'attendances', by: ['country'], minimum: 5 };
    const { table, notes } = draw('difference', planned, options);
    expect(table.rows.flat()).not.toContain(3);
    expect(notes.map(({ text }) => text).join()).toContain('No number for');
  });

  it('loses nothing, and linear algebra computes no hidden figure', () => {
    fc.assert(
      fc.property(
        // Without a list attendances are not known, which is no zero.
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
        (counts) => {
          const { rows, notes } = draw('type-country', datasetOf(counts), { minimum: 5 });
          const cells = rows.map((row) => ({
            row: row['event type'] === null ? null : String(row['event type']),
            column: row.country === null ? null : String(row.country),
            value: row.value as number | null,
          }));
          expect(computedCells(cells)).toEqual([]);
          const drawn = cells
            .filter(({ row, column }) => row !== null && column !== null)
            .reduce((sum, { value }) => sum + (value ?? 0), 0);
          const noted = notes.reduce((sum, { value }) => sum + (value ?? 0), 0);
          const all = counts.reduce((sum, count) => sum + count, 0);
          const wholeIsShown = cells.some(
            ({ row, column, value }) => row === null && column === null && value !== null,
          );
          if (wholeIsShown) expect(drawn + noted).toBe(all);
        },
      ),
      { seed: 3, numRuns: 60 },
    );
  });
});
