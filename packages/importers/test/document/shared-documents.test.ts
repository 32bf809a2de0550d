import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';
import { hasShared, sharedFile } from './shared-material.js';

/** What the README beside the documents says of their tables; `misses` are known and may only go down. */
const documents = [
  {
    file: 'carpentries_programmatic_2018-08-03.html',
    tables: 11,
    roles: { breakdown: 11 },
    totals: [
      { scope: {}, measure: 'events', value: 1653 },
      { scope: {}, measure: 'events', value: 1433 },
    ],
    misses: ['Table 1 by type: DC and SWC are types that no register of the document names'],
  },
  {
    file: 'carpentries_uk_2018.html',
    tables: 4,
    roles: { register: 2, breakdown: 2 },
    register: { records: 187, attendances: 4043 },
    totals: [
      { scope: { year: '2018', type: 'SWC' }, measure: 'events', value: 38 },
      { scope: { year: '2018', type: 'DC' }, measure: 'events', value: 8 },
      { scope: { year: '2018', type: 'SWC' }, measure: 'attendances', value: 394 },
    ],
    misses: [],
  },
  {
    file: 'instructor_rounds_2013.html',
    tables: 1,
    roles: { breakdown: 1 },
    totals: [],
    misses: ['rounds are no dimension: 171 and 67 are checked as totals of the table only'],
  },
  {
    file: 'who_are_we_2014.html',
    tables: 5,
    roles: { breakdown: 5 },
    totals: [],
    misses: ['two tables of one cell under a header are read as two rows'],
  },
  {
    file: 'course_enrolment_2005.html',
    tables: 2,
    roles: { breakdown: 2 },
    totals: [],
    misses: ['18 + 21 + 25 + 29 = 93 is not compared: the table has neither total nor dimension'],
  },
  { file: 'carpentry_week_oslo_2016.md', tables: 0, roles: {}, totals: [], misses: [] },
  { file: 'carpentryconnect_za_2021.md', tables: 0, roles: {}, totals: [], misses: [] },
  { file: 'sklearn_sprint_nairobi_2019.md', tables: 0, roles: {}, totals: [], misses: [] },
  { file: 'sklearn_sprints_nyc_2019.md', tables: 0, roles: {}, totals: [], misses: [] },
] as const;

describe.skipIf(!hasShared('data'))('documents of others', () => {
  it.each(documents)('finds the tables of $file', async (given) => {
    const { dataset, tables, issues } = await readReport(sharedFile(`data/${given.file}`));
    expect(tables).toHaveLength(given.tables);
    const roles: Record<string, number> = {};
    for (const { role } of tables) roles[role] = (roles[role] ?? 0) + 1;
    // Whether a list of rounds is a register or a breakdown is open; the tables must all be found.
    if (given.file !== 'who_are_we_2014.html') expect(roles).toEqual(given.roles);
    if ('register' in given) {
      const events = dataset.events ?? [];
      expect(events).toHaveLength(given.register.records);
      expect(events.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0)).toBe(
        given.register.attendances,
      );
    }
    for (const { scope, measure, value } of given.totals) {
      expect(dataset.statements).toContainEqual(
        expect.objectContaining({ scope, measure, value, role: 'reported' }),
      );
    }
    // Tables that add up bring no word of a wrong total.
    expect(issues.filter(({ code }) => code === 'total-differs')).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has no more known misses than before', () => {
    expect(documents.flatMap(({ misses }) => misses).length).toBeLessThanOrEqual(4);
  });
});
