import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/grid/grid.js';
import { readTables } from '../../src/records/read-tables.js';

const read = (...rows: readonly string[][]) =>
  readTables([gridOf(rows, { file: 'register.csv' })], {});

describe('readEvents', () => {
  it('takes the people who came, not those who were planned for', async () => {
    const { dataset } = await read(
      ['Title', 'Date', 'Participants (target)', 'Participants (actual)'],
      ['Soil', '2020-10-14', '20', '24'],
      ['Water', '2020-11-18', '20', '31'],
    );
    expect(dataset.events?.map(({ headcount }) => headcount)).toEqual([24, 31]);
  });

  it('reads a cancelled event that people attended as held, and says so', async () => {
    const { dataset, issues } = await read(
      ['Title', 'Date', 'Participants', 'Status'],
      ['Soil', '2020-10-14', '18', 'cancelled'],
      ['Water', '2020-11-18', '0', 'cancelled'],
      ['Seeds', '2020-11-19', '12', ''],
    );
    expect(dataset.events?.map(({ status }) => status)).toEqual(['held', 'cancelled', 'held']);
    expect(issues.map(({ code }) => code)).toContain('cancelled-with-people');
  });
});

describe('headers in other letters', () => {
  it.each([
    {
      it: 'tells Cyrillic letters in an English header',
      header: ['Туре', 'Date', 'Event', 'Participants'],
      told: 1,
    },
    {
      it: 'tells nothing of a Greek register',
      header: ['ΗΜΕΡΑ', 'Τίτλος', 'Χώρα', 'Συμμετέχοντες'],
      told: 0,
    },
  ])('$it', async ({ header, told }) => {
    const { issues } = await read(
      header,
      ['a', '2020-10-14', 'Soil', '18'],
      ['b', '2020-11-14', 'Air', '8'],
    );
    expect(issues.filter(({ code }) => code === 'look-alike-header')).toHaveLength(told);
  });
});

describe('readTargets', () => {
  const rows = [
    ['Report', 'Indicator', 'Target', 'Achieved'],
    ['North', 'participants', '40', '21'],
    ['South', 'participants', '50', '60'],
  ];

  it('tells rows of one measure apart by a column that no field took', async () => {
    const { dataset } = await read(...rows);
    expect(dataset.targets?.map(({ scope }) => scope)).toEqual([
      { Report: 'North' },
      { Report: 'South' },
    ]);
    expect(dataset.statements?.map(({ scope }) => scope)).toEqual([
      { Report: 'North' },
      { Report: 'South' },
    ]);
  });

  it('takes what is called planned for targets, not what was held', async () => {
    const { dataset } = await read(
      ['Year', 'Events planned', 'Events held', 'Participants'],
      ['2021', '10', '12', '301'],
      ['2022', '8', '7', '180'],
    );
    expect(dataset.targets?.map(({ measure, value }) => [measure, value])).toEqual([
      ['events', 10],
      ['events', 8],
    ]);
  });

  it('leaves rows alone that nothing tells apart', async () => {
    const { dataset } = await read(...rows.map((row) => row.slice(1)));
    expect(dataset.targets?.map(({ scope }) => scope)).toEqual([{}, {}]);
  });
});
