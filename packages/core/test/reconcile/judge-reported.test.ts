import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { Statement } from '../../src/model/statement.js';
import { check } from '../../src/reconcile/check.js';
import { datasetOf, event, eventsOf, organisation, statement } from '../support/records.js';

type Stated = Partial<Statement> & Pick<Statement, 'value'>;

interface Case {
  readonly it: string;
  readonly records: Partial<Dataset>;
  readonly stated: Stated;
  readonly status: string;
  readonly reason: string | null;
}

const judged = (records: Partial<Dataset>, stated: Stated) => {
  const statements = [statement(stated), ...(records.statements ?? [])];
  const [first] = check(datasetOf({ ...records, statements }), { rules: [] }).statements;
  return first;
};
const register = { events: eventsOf([20, 33, 25, 40, 22], { country: 'IT', type: 'Fair' }) };
const between = (low: number, high: number | null, printed: string) => ({
  interval: { low, high },
  printed,
});
const round = (row: number, low: number, high: number | null) =>
  event({ row, headcount: 50, headcountInterval: { low, high } });
const partners = ['A', 'B', 'C', 'A', 'B'].map((name, at) =>
  event({ row: at + 2, partners: [name], country: at === 1 ? 'PL' : 'IT' }),
);
const quoted = (quote: string) => ({ source: { file: 'report.md', line: 1, quote } });

const cases: readonly Case[] = [
  {
    it: 'the figure of the register',
    records: register,
    stated: { value: 140 },
    status: 'verified',
    reason: null,
  },
  {
    it: 'another figure',
    records: register,
    stated: { value: 150 },
    status: 'contradicted',
    reason: 'The register gives 140 attendances.',
  },
  {
    it: 'a rounded figure',
    records: register,
    stated: { value: 150, ...between(100, 200, 'about 150') },
    status: 'verified',
    reason:
      'The pass rests on the printed form: "about 150" allows 100 to 200, and the register gives 140.',
  },
  {
    it: 'a figure without an end',
    records: register,
    stated: { value: 100, ...between(100, null, 'over 100') },
    status: 'verified',
    reason:
      'The pass rests on the printed form: "over 100" allows 100 or more, and the register gives 140.',
  },
  {
    it: 'a figure of something that no column tells',
    records: register,
    stated: { value: 3, scope: { audience: 'school', country: 'IT', part: 'girls' } },
    status: 'unverifiable',
    reason: 'No column of the register tells "school" or "girls".',
  },
  {
    it: 'a figure of a type without records',
    records: register,
    stated: { value: 30, scope: { type: 'Talk' } },
    status: 'unverifiable',
    reason: 'No record of the register tells attendances for type Talk.',
  },
  {
    it: 'nought of a type without records',
    records: register,
    stated: { value: 0, measure: 'events', scope: { type: 'Talk' } },
    status: 'verified',
    reason: null,
  },
  {
    it: 'a figure without a register',
    records: {},
    stated: { value: 7 },
    status: 'unverifiable',
    reason: 'There is no register to compare it with.',
  },
  {
    it: 'a figure that a record without a value could make up',
    records: { events: eventsOf([20, 30, null]) },
    stated: { value: 80 },
    status: 'unverifiable',
    reason:
      'The register gives 50 attendances, and 1 record without a value could make up the rest.',
  },
  {
    it: 'a figure further off than the largest event',
    records: { events: eventsOf([20, 30, null]) },
    stated: { value: 81 },
    status: 'contradicted',
    reason: 'The register gives 50 attendances.',
  },
  {
    it: 'a figure below that of the records with a value',
    records: { events: eventsOf([20, 30, null]) },
    stated: { value: 49 },
    status: 'contradicted',
    reason: 'The register gives 50 attendances.',
  },
  {
    it: 'a figure that round headcounts allow',
    records: { events: [...eventsOf([100]), round(3, 45, 55)] },
    stated: { value: 155 },
    status: 'verified',
    reason:
      'The pass rests on headcounts that the register gives in round numbers: they allow 145 to 155.',
  },
  {
    it: 'a figure that round headcounts do not allow',
    records: { events: [...eventsOf([100]), round(3, 45, 55)] },
    stated: { value: 156 },
    status: 'contradicted',
    reason: 'The register gives 150 attendances.',
  },
  {
    it: 'a figure that round headcounts and a record without a value allow',
    records: { events: [...eventsOf([100, null]), round(4, 45, 55)] },
    stated: { value: 156 },
    status: 'unverifiable',
    reason:
      'The register gives 150 attendances, and 1 record without a value could make up the rest.',
  },
  {
    it: 'a figure that may hold kinds of which the register has no row',
    records: {
      ...register,
      statements: ['conferences', 'talks'].map((type, at) =>
        statement({ value: 6, measure: 'events', scope: { type }, line: at + 2 }),
      ),
    },
    stated: { value: 595 },
    status: 'unverifiable',
    reason:
      'The register gives 140 and has no row of "conferences", "talks", of which the text tells; the figure may hold them.',
  },
  {
    it: 'people who signed up, with a record that does not say',
    records: {
      events: [
        event({ row: 2, registered: 30, headcount: 90 }),
        event({ row: 3, registered: null, headcount: 90 }),
      ],
    },
    stated: { value: 61, measure: 'registered' },
    status: 'contradicted',
    reason: 'The register gives 30 registrations.',
  },
  {
    it: 'people who signed up, as many as a record that does not say could add',
    records: {
      events: [
        event({ row: 2, registered: 30, headcount: 90 }),
        event({ row: 3, registered: null, headcount: 90 }),
      ],
    },
    stated: { value: 60, measure: 'registered' },
    status: 'unverifiable',
    reason:
      'The register gives 30 registrations, and 1 record without a value could make up the rest.',
  },
  {
    it: 'events of a type, of which one row more may be',
    records: {
      events: [
        event({ row: 2, type: 'Fair', eventCount: 3, headcount: 90 }),
        event({ row: 3, headcount: 90 }),
      ],
    },
    stated: { value: 6, measure: 'events', scope: { type: 'Fair' } },
    status: 'unverifiable',
    reason: 'The register gives 3 events, and 1 record without a value could make up the rest.',
  },
  {
    it: 'more events of a type than one row may be',
    records: {
      events: [
        event({ row: 2, type: 'Fair', eventCount: 3, headcount: 90 }),
        event({ row: 3, headcount: 90 }),
      ],
    },
    stated: { value: 7, measure: 'events', scope: { type: 'Fair' } },
    status: 'contradicted',
    reason: 'The register gives 3 events.',
  },
  {
    it: 'a total of which the register holds less than half, beside another',
    records: {
      events: eventsOf([20, 30]),
      statements: [
        statement({ value: 511, line: 5, source: { file: 'report.md', line: 5 } }),
        statement({ value: 9, measure: 'events', line: 6 }),
      ],
    },
    stated: { value: 511 },
    status: 'unverifiable',
    reason:
      'The register holds 50 attendances, and less than half of every stated total; it may be a part.',
  },
  {
    it: 'contacts without a partnership database',
    records: { contacts: [], events: [], attendances: [] },
    stated: { value: 5, measure: 'contacts' },
    status: 'unverifiable',
    reason: 'No record of the register tells contacts.',
  },
  {
    it: 'a country’s figure beside an international event without a country',
    records: {
      events: [
        event({ row: 2, country: 'IT', headcount: 30 }),
        event({ row: 3, level: 'international', headcount: null }),
      ],
    },
    stated: { value: 40, scope: { country: 'IT' } },
    status: 'contradicted',
    reason: 'The register gives 30 attendances.',
  },
  {
    it: 'more organisations than the register names',
    records: { events: partners },
    stated: { value: 5, measure: 'organisations' },
    status: 'unverifiable',
    reason: 'The register names 3 organisations; a report may count others that organised nothing.',
  },
  {
    it: 'fewer organisations than the register names',
    records: { events: partners },
    stated: { value: 2, measure: 'organisations' },
    status: 'contradicted',
    reason: 'The register gives 3 organisations.',
  },
  {
    it: 'the organisations of a list',
    records: {
      events: partners,
      organisations: ['A', 'B', 'C', 'D'].map((name) => organisation({ name })),
    },
    stated: { value: 4, measure: 'organisations' },
    status: 'verified',
    reason: 'It is the number of organisations listed.',
  },
  {
    it: 'the partners of a list that names others too',
    records: {
      organisations: [
        organisation({ name: 'A', role: 'coordinator' }),
        organisation({ name: 'B', role: 'partner' }),
        organisation({ name: 'C', role: 'associated partner' }),
        organisation({ name: 'D' }),
      ],
    },
    stated: { value: 2, measure: 'organisations' },
    status: 'verified',
    reason: 'It is the number of organisations listed.',
  },
  {
    it: 'organisations of a part, which a list does not tell',
    records: {
      events: partners,
      organisations: ['A', 'B', 'C', 'D'].map((name) => organisation({ name })),
    },
    stated: { value: 4, measure: 'organisations', scope: { country: 'IT' } },
    status: 'unverifiable',
    reason: 'The register names 3 organisations; a report may count others that organised nothing.',
  },
  {
    it: 'another number than that of a list',
    records: {
      events: partners,
      organisations: ['A', 'B', 'C', 'D'].map((name) => organisation({ name })),
    },
    stated: { value: 5, measure: 'organisations' },
    status: 'contradicted',
    reason: 'The register gives 3 organisations.',
  },
  {
    it: 'the countries of the list and of the events',
    records: {
      events: partners,
      organisations: [
        organisation({ name: 'A', country: 'Greece' }),
        organisation({ name: 'B', country: 'GR' }),
        organisation({ name: 'C', country: 'IT' }),
        organisation({ name: 'D' }),
      ],
    },
    stated: { value: 3, measure: 'countries' },
    status: 'verified',
    reason: 'It is the number of countries listed.',
  },
  {
    it: 'the countries of the list alone',
    records: {
      organisations: [
        organisation({ name: 'A', country: 'Greece' }),
        organisation({ name: 'B', country: 'GR' }),
        organisation({ name: 'C', country: 'IT' }),
      ],
    },
    stated: { value: 2, measure: 'countries' },
    status: 'verified',
    reason: 'It is the number of countries listed.',
  },
  {
    it: 'less than half of the whole, in a sentence',
    records: register,
    stated: { value: 60, ...quoted('60 people came.') },
    status: 'unverifiable',
    reason: 'It is less than half of the 140 of the register, and may speak of a part.',
  },
  {
    it: 'half of the whole, in a sentence',
    records: register,
    stated: { value: 70, ...quoted('70 people came.') },
    status: 'contradicted',
    reason: 'The register gives 140 attendances.',
  },
  {
    it: 'less than half of the whole, with a word for the whole',
    records: register,
    stated: { value: 60, ...quoted('In total, 60 people came.') },
    status: 'contradicted',
    reason: 'The register gives 140 attendances.',
  },
  {
    it: 'less than half of the whole, with a word that only holds one',
    records: register,
    stated: { value: 60, ...quoted('60 came to the subtotal.') },
    status: 'unverifiable',
    reason: 'It is less than half of the 140 of the register, and may speak of a part.',
  },
  {
    it: 'less than half of the whole by a slip of a key',
    records: register,
    stated: { value: 14, ...quoted('14 people came.') },
    status: 'contradicted',
    reason: 'The register gives 140 attendances.',
  },
  {
    it: 'less than half of the whole in a table',
    records: register,
    stated: { value: 60 },
    status: 'contradicted',
    reason: 'The register gives 140 attendances.',
  },
  {
    it: 'a third of a part, in a sentence',
    records: register,
    stated: { value: 50, scope: { type: 'Fair' }, ...quoted('50 people came to the fairs.') },
    status: 'contradicted',
    reason: 'The register gives 140 attendances.',
  },
  {
    it: 'less than a fifth of a part, in a sentence',
    records: register,
    stated: { value: 27, scope: { type: 'Fair' }, ...quoted('27 people came to a fair.') },
    status: 'unverifiable',
    reason: 'It is less than a fifth of the 140 of the register, and may speak of a part.',
  },
  {
    it: 'the headcount of one event of five',
    records: register,
    stated: { value: 33 },
    status: 'unverifiable',
    reason: 'It is the headcount of one event of the register, and may speak of that.',
  },
  {
    it: 'the headcount of one event of four',
    records: { events: eventsOf([20, 33, 25, 40]) },
    stated: { value: 33 },
    status: 'contradicted',
    reason: 'The register gives 118 attendances.',
  },
  {
    it: 'a figure that no measure fits',
    records: register,
    stated: { value: 33, measure: null },
    status: 'unlinked',
    reason: 'No measure fits the figure.',
  },
  {
    it: 'a value beside the one that is meant, in one sentence',
    records: { ...register, statements: [statement({ value: 140, passage: 'a', line: 1 })] },
    stated: { value: 90, passage: 'a' },
    status: 'unverifiable',
    reason: 'The text beside it gives another value of this figure, and it may speak of a part.',
  },
];

describe('a reported statement', () => {
  it.each(cases)('$it: $status', ({ records, stated, status, reason }) => {
    expect(judged(records, stated)).toMatchObject({ status, reason });
  });

  it('brings the figure that it was compared with', () => {
    expect(judged(register, { value: 150 })?.figure).toEqual({
      value: 140,
      records: 5,
      missing: 0,
    });
    expect(judged(register, { value: 3, scope: { part: 'girls' } })?.figure).toBeNull();
  });

  it('of a time is compared with the events of that time', () => {
    const events = ['2020-01-05', '2020-06-05', '2021-01-05'].map((start, at) =>
      event({ row: at + 2, start, headcount: 10 * (at + 1) }),
    );
    const period = { start: '2020-01-01', end: '2021-01-01' };
    expect(judged({ events }, { value: 30, period })?.status).toBe('verified');
    expect(judged({ events }, { value: 60, period })?.reason).toBe(
      'The register gives 30 attendances.',
    );
  });
});
