import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/grid/grid.js';
import { readTables } from '../../src/records/read-tables.js';

const file = 'project.xlsx';
const register = gridOf(
  [
    ['Event', 'Type', 'Date', 'Country', 'Participants'],
    ['Soil', 'Workshop', '2021-05-03', 'IT', '24'],
    ['Water', 'Seminar', '2021-06-04', 'PT', '31'],
    ['Air', 'Workshop', '2021-06-05', 'PT', '12'],
  ],
  { file, sheet: 'Events' },
);
const read = async (...rows: readonly string[][]) => {
  const summary = gridOf(rows, { file, sheet: 'Summary' });
  const { dataset } = await readTables([register, summary]);
  return (dataset.statements ?? []).map(
    ({ role, measure, scope, value, source }) =>
      `${role} ${value} ${measure} ${Object.values(scope).join()} ${source.sheet}!${source.row}`,
  );
};

describe('summariesOf', () => {
  it('reads what a sheet sums up by a dimension of the register', async () => {
    const statements = await read(
      ['Country', 'Events', 'Participants'],
      ['Italy', '1', '24'],
      ['Portugal', '2', '44'],
      ['Total', '3', '68'],
    );
    expect(statements).toEqual([
      'reported 1 events IT Summary!2',
      'reported 2 events PT Summary!3',
      'reported 3 events  Summary!4',
      'reported 24 attendances IT Summary!2',
      'reported 44 attendances PT Summary!3',
      'reported 68 attendances  Summary!4',
    ]);
  });

  it.each([
    [
      'columns that divide a figure in an unknown way',
      [
        ['Country', 'Participants of kind A', 'Participants of kind B'],
        ['Italy', '20', '4'],
        ['Portugal', '21', '22'],
      ],
    ],
    [
      'rows of an unknown kind',
      [
        ['Room', 'Participants'],
        ['Blue', '20'],
        ['Red', '21'],
      ],
    ],
  ])('reads nothing from %s', async (_, rows) => {
    expect(await read(...rows)).toEqual([]);
  });
});
