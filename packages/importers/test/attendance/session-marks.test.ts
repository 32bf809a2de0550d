import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/grid/grid.js';
import { readTables } from '../../src/records/read-tables.js';

const read = async (...rows: readonly string[][]) => {
  const { dataset, tables } = await readTables([gridOf(rows, { file: 'list.csv' })]);
  const attendances = (dataset.attendances ?? []).map(({ event, date, presence, source }) => [
    event,
    date,
    presence,
    source.row,
    source.column,
  ]);
  return { attendances, role: tables[0]?.role };
};

describe('readAttendanceTable', () => {
  it('reads the event and its day from words above the list', async () => {
    const { attendances } = await read(
      ['Temat: Warsztaty o glebie', '', ''],
      ['Data: 12.05.2021', '', ''],
      ['Lp.', 'Imię i nazwisko', 'Podpis'],
      ['1', 'Ada Alba', 'x'],
      ['2', 'Bo Berg', ''],
    );
    expect(attendances.map(([event, date, presence]) => [event, date, presence])).toEqual([
      ['Warsztaty o glebie', '2021-05-12', 'present'],
      ['Warsztaty o glebie', '2021-05-12', 'unmarked'],
    ]);
  });
});

describe('sessionMarks', () => {
  it('reads marks below dates', async () => {
    const { attendances } = await read(
      ['Course on soil', '', '', ''],
      ['Name', 'School', '18/05/2021', '25/05/2021'],
      ['Ada Alba', 'Lyceum', 'x', ''],
      ['Bo Berg', 'Lyceum', 'x', '✓'],
    );
    expect(attendances).toEqual([
      ['Course on soil', '2021-05-18', 'present', 3, 3],
      ['Course on soil', '2021-05-18', 'present', 4, 3],
      ['Course on soil', '2021-05-25', 'present', 4, 4],
    ]);
  });

  it('reads dates below the name of a group, above people and how many came', async () => {
    const { attendances } = await read(
      ['Name', 'School', 'Sessions', ''],
      ['', '', '18/05/2021', '25/05/2021'],
      ['Ada Alba', 'Lyceum', 'x', '-'],
      ['Bo Berg', 'Lyceum', 'x', 'x'],
      ['', 'Present', '2', '1'],
    );
    expect(attendances.map(([, date, presence]) => [date, presence])).toEqual([
      ['2021-05-18', 'present'],
      ['2021-05-25', 'absent'],
      ['2021-05-18', 'present'],
      ['2021-05-25', 'present'],
    ]);
  });

  it('reads yes and no below sessions', async () => {
    const { attendances } = await read(
      ['Surname', 'First name', 'Session 1', 'Session 2'],
      ['Alba', 'Ada', 'yes', 'no'],
      ['Berg', 'Bo', 'no', 'yes'],
    );
    expect(attendances).toEqual([
      ['Session 1', null, 'present', 2, 3],
      ['Session 2', null, 'absent', 2, 4],
      ['Session 1', null, 'absent', 3, 3],
      ['Session 2', null, 'present', 3, 4],
    ]);
  });

  it.each([
    ['answers to questions', ['Name', 'Question 1', 'Question 2'], ['Ada Alba', 'yes', 'no']],
    ['one column of marks', ['Name', 'School', 'Day 1'], ['Ada Alba', 'Lyceum', 'x']],
    ['numbers of people', ['Name', '18/05/2021', '25/05/2021'], ['Lyceum', '12', '14']],
  ])('takes %s for no sessions', async (_, headers, cells) => {
    const { attendances } = await read(headers, cells, cells);
    expect(attendances.filter(([event, date]) => event !== null || date !== null)).toEqual([]);
  });
});
