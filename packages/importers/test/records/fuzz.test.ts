import { parseDataset } from '@partnership-impact/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/grid/grid.js';
import { readTables } from '../../src/records/read-tables.js';

const header = fc.constantFrom(
  'Event', 'Type', 'Date', 'Country', 'Partner(s)', 'Nr.', 'Participants', 'Measure', 'Target', 'Role', 'Value',
  'Name', 'E-mail', 'Total', '', '#event', '#reached', '__proto__', 'constructor', 'toString', 'Where and when', 'Events',
  'Participants per event', 'By', 'Women', 'Men', 'Month', 'Join time', 'Duration', 'Project', 'Start date', 'End date',
); // biome-ignore format: a list reads best in rows
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '18',
      '1.754',
      '22 (remote only)',
      '27-22-20',
      '3/05/2019',
      '18.12.2020',
      'May 2021',
      'Portugal',
      'European',
      'Total',
      '"',
      '',
      '',
      'n/a',
      '4 Exchange meetings',
      'M40',
      '99999999999999999999',
      '-5',
      '56.6 %',
      '1e9',
      '2021-02-30',
      '#N/A',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const merge = fc
  .tuple(fc.nat({ max: 8 }), fc.nat({ max: 6 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
const grid = fc
  .tuple(
    fc.array(fc.array(header, { maxLength: 8 }), { maxLength: 3 }),
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }),
    fc.array(merge, { maxLength: 3 }),
  )
  .map(([heads, rows, merges]) => ({
    ...gridOf([...heads, ...rows], { file: 'fuzz.csv' }),
    merges,
  }));

describe('readTables of any grid', () => {
  it('gives records that a dataset may hold, each row at most once', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (given) => {
        const { dataset, tables, issues } = await readTables([given]);
        const { issues: faults } = parseDataset(JSON.parse(JSON.stringify(dataset)));
        expect(faults).toEqual([]);
        for (const { rows } of tables) expect(rows).toBeLessThanOrEqual(given.rowCount);
        expect(dataset.events?.length ?? 0).toBeLessThanOrEqual(given.rowCount * 4);
        for (const { message, source } of issues) {
          expect(message.length).toBeGreaterThan(10);
          expect(source.file).toBe('fuzz.csv');
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('gives the same again', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (given) => {
        expect(await readTables([given])).toEqual(await readTables([given]));
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});
