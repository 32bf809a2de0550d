import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read-input.js';

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const isHere = existsSync(folder);
if (!isHere) console.info('The folder of real registers is not here; their tests are skipped.');

async function sums(file: string, options = {}) {
  const { dataset, issues } = await readInput(
    { file, bytes: readFileSync(folder + file) },
    options,
  );
  const events = dataset.events ?? [];
  const total = (field: 'headcount' | 'registered') => {
    const given = events.flatMap((event) => event[field] ?? []);
    return [given.reduce((sum, one) => sum + one, 0), events.length - given.length];
  };
  return {
    dataset,
    events,
    issues,
    headcount: total('headcount'),
    registered: total('registered'),
  };
}

describe.skipIf(!isHere)('readInput of real registers, without a mapping', () => {
  it.each([
    { file: 'elixir_tmd_events_sample.csv', rows: 379, headcount: [9737, 9] },
    { file: 'elixir_mock_events.csv', rows: 20, headcount: [1249, 0] },
    { file: 'rladies_events_2022.csv', rows: 460, registered: [14162, 0] },
    { file: 'linz_meetups.csv', rows: 49, headcount: [964, 19], registered: [466, 34] },
    { file: 'carpentries_workshops_2018Q2.csv', rows: 1593, headcount: [37486, 123] },
    { file: 'carpentries_attendance_by_day.csv', rows: 298, registered: [7654, 63] },
    { file: 'carpentries_instructor_training_events.csv', rows: 191, headcount: [3836, 0] },
    { file: 'carpentrycon_2022_sessions.csv', rows: 70, headcount: [1627, 0] },
    { file: 'opendreamkit_d2_2_events.csv', rows: 24, headcount: [594, 5] },
    { file: 'ssi_uk_workshops_2020-12-03.xlsx', rows: 392, headcount: [5777, 0] },
  ])(
    '$file gives the sums that its source states',
    async ({ file, rows, headcount, registered }) => {
      const read = await sums(file);
      expect(read.events).toHaveLength(rows);
      if (headcount) expect(read.headcount).toEqual(headcount);
      if (registered) expect(read.registered).toEqual(registered);
    },
  );

  it('tells text in number columns at its cell', async () => {
    const { issues } = await sums('linz_meetups.csv');
    const words = issues.filter(({ code }) => code === 'number-with-words');
    expect(words.map(({ source }) => [source.row, source.column])).toEqual([
      [14, 5],
      [34, 6],
    ]);
  });

  it('leaves 14,012 sign-ups when cancelled events are set aside', async () => {
    const { events } = await sums('rladies_events_2022.csv');
    expect(events.filter(({ status }) => status === 'cancelled')).toHaveLength(14);
    const held = events.filter(({ status }) => status === 'held');
    expect(held.reduce((sum, { registered }) => sum + (registered ?? 0), 0)).toBe(14012);
    expect(new Set(held.flatMap(({ partners }) => partners)).size).toBeLessThanOrEqual(99);
  });

  it('knows the 21 main organisers as leads', async () => {
    const { events } = await sums('elixir_tmd_events_sample.csv');
    expect(new Set(events.map(({ partners }) => partners[0])).size).toBe(21);
  });

  it('keeps targets and achieved values of a plan without losing a row', async () => {
    const { dataset } = await sums('hxl_sahel_3w_2014.csv');
    const planned = [
      ...(dataset.targets ?? []),
      ...(dataset.statements ?? []).filter(({ role }) => role === 'planned'),
    ];
    const reported = (dataset.statements ?? []).filter(({ role }) => role === 'reported');
    const sum = (list: readonly { readonly value: number }[]) =>
      list.reduce((all, { value }) => all + value, 0);
    expect([planned.length, sum(planned)]).toEqual([182, 2153485]);
    expect(sum(reported)).toBeCloseTo(2164830.77, 2);
  });

  it('reads the first day by one line of config', async () => {
    const { headcount, issues } = await sums('carpentries_attendance_by_day.csv', {
      columns: { Day1: 'headcount' },
    });
    expect(headcount[0]).toBe(7565);
    expect(issues.filter(({ code }) => code === 'several-numbers').length).toBeGreaterThan(0);
  });
});
