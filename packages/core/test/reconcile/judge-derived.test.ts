import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { Statement } from '../../src/model/statement.js';
import { check } from '../../src/reconcile/check.js';
import {
  attendance,
  datasetOf,
  derived,
  event,
  eventsOf,
  statement,
  target,
} from '../support/records.js';

const register = [
  event({ row: 2, country: 'IT', headcount: 40 }),
  event({ row: 3, country: 'IT', headcount: 16 }),
  event({ row: 4, country: 'PL', headcount: 44 }),
];
const italy = { scope: { country: 'IT' } };

interface Case {
  readonly it: string;
  readonly records?: Partial<Dataset>;
  readonly stated: Statement;
  readonly status: string;
  readonly reason: string | null;
}

const cases: readonly Case[] = [
  {
    it: 'a share of its sentence, exactly',
    stated: derived('share', { value: 0.5, within: 0, part: { value: 30 }, base: { value: 60 } }),
    status: 'verified',
    reason: null,
  },
  {
    it: 'a share within its printed form',
    stated: derived('share', {
      value: 0.565,
      within: 0.0005,
      printed: ' 56.5 % ',
      part: { value: 402 },
      base: { value: 712 },
    }),
    status: 'verified',
    reason:
      'The pass rests on the printed form: "56.5 %" allows 56.45 % to 56.55 %, and 402 attendances of 712 attendances make 56.46 %.',
  },
  {
    it: 'an exact share in a printed form that allows more',
    stated: derived('share', {
      value: 0.5,
      within: 0.005,
      part: { value: 30 },
      base: { value: 60 },
    }),
    status: 'verified',
    reason:
      'The pass rests on the printed form: "50 %" allows 49.5 % to 50.5 %, and 30 attendances of 60 attendances make 50 %.',
  },
  {
    it: 'a share that is stated as the least',
    stated: {
      ...derived('share', { value: 0.5, part: { value: 40 }, base: { value: 60 } }),
      printed: 'more than 50 %',
      interval: { low: 0.5, high: null },
    },
    status: 'verified',
    reason:
      'The pass rests on the printed form: "more than 50 %" allows 50 % or more, and 40 attendances of 60 attendances make 66.67 %.',
  },
  {
    it: 'a share of people whom a column of the register counts',
    records: { events: register.map((one) => ({ ...one, extra: { Women: '10' } })) },
    stated: derived('share', { value: 0.3, part: { scope: { part: 'Women' } } }),
    status: 'verified',
    reason:
      'The pass rests on the printed form: "30 %" allows 29.5 % to 30.5 %, and 30 attendances for part Women of 100 attendances make 30 %.',
  },
  {
    it: 'another share than the rows make',
    records: { events: register },
    stated: derived('share', { value: 0.7, part: italy }),
    status: 'contradicted',
    reason: '56 attendances for country Italy of 100 attendances make 56 %.',
  },
  {
    it: 'a share that records without a value could make',
    records: { events: [...register, event({ row: 5, country: 'IT', headcount: null })] },
    stated: derived('share', { value: 0.6, part: italy }),
    status: 'unverifiable',
    reason:
      '56 to 100 attendances for country Italy of 100 to 144 attendances make 38.89 % to 100 %, since not all records give a value.',
  },
  {
    it: 'a mean that the rows make, within its printed form',
    records: { events: register },
    stated: derived('mean', { value: 33, within: 0.5, base: { measure: 'events' } }),
    status: 'verified',
    reason:
      'The pass rests on the printed form: "33" allows 32.5 to 33.5, and 100 attendances in 3 events make 33.33.',
  },
  {
    it: 'a mean that the rows make at the very end of its printed form',
    records: { events: register },
    stated: derived('mean', { value: 33, within: 1 / 3, base: { measure: 'events' } }),
    status: 'verified',
    reason:
      'The pass rests on the printed form: "33" allows 32.67 to 33.33, and 100 attendances in 3 events make 33.33.',
  },
  {
    it: 'a share so rounded that a record without a value matters hardly',
    records: { events: [...register, event({ row: 5, country: 'IT', headcount: null })] },
    stated: derived('share', { value: 0.6, within: 0.39, part: italy }),
    status: 'unverifiable',
    reason:
      '56 to 100 attendances for country Italy of 100 to 144 attendances make 38.89 % to 100 %, since not all records give a value.',
  },
  {
    it: 'a share so rounded that no record without a value matters',
    records: { events: [...register, event({ row: 5, country: 'PL', headcount: null })] },
    stated: derived('share', { value: 0.5, within: 0.3, part: italy }),
    status: 'verified',
    reason:
      'The pass rests on the printed form: "50 %" allows 20 % to 80 %, and 56 attendances for country Italy of 100 to 144 attendances make 38.89 % to 56 %.',
  },
  {
    it: 'a share of figures that the report states elsewhere',
    records: {
      statements: [
        statement({ value: 56, scope: { country: 'IT' }, line: 9 }),
        statement({ value: 100, line: 10 }),
      ],
    },
    stated: derived('share', { value: 0.7, part: italy }),
    status: 'contradicted',
    reason: '56 attendances for country Italy of 100 attendances make 56 %.',
  },
  {
    it: 'a share of figures that the report rounds elsewhere',
    records: {
      statements: [
        statement({ value: 56, scope: { country: 'IT' }, line: 9 }),
        statement({ value: 100, line: 10, interval: { low: 90, high: 110 } }),
      ],
    },
    stated: derived('share', { value: 0.7, part: italy }),
    status: 'unverifiable',
    reason: 'Neither the figures beside it nor the rows give both figures that it follows from.',
  },
  {
    it: 'a share of a plan that only the report states',
    records: {
      events: register,
      statements: [statement({ value: 80, role: 'planned', line: 10 })],
    },
    stated: derived('change', { value: 0.15, base: { role: 'planned' } }),
    status: 'contradicted',
    reason: '100 attendances against 80 planned attendances come to 25 %.',
  },
  {
    it: 'a share of a plan that is stated and not among the targets',
    records: {
      events: register,
      targets: [target({ measure: 'events', value: 3 })],
      statements: [statement({ value: 80, role: 'planned', line: 10 })],
    },
    stated: derived('change', { value: 0.15, base: { role: 'planned' } }),
    status: 'unverifiable',
    reason: 'Neither the figures beside it nor the rows give both figures that it follows from.',
  },
  {
    it: 'a share of people whom lists tell apart',
    records: {
      events: [event({ row: 2, headcount: 3 })],
      attendances: ['a', 'b', 'b'].map((person) => attendance({ event: 'e2', person })),
    },
    stated: derived('mean', { value: 2, within: 0, base: { measure: 'participants' } }),
    status: 'contradicted',
    reason: '3 attendances in 2 people make 1.5.',
  },
  {
    it: 'a change from one year to the next',
    records: {
      events: [
        event({ row: 2, start: '2020-03-01', headcount: 20 }),
        event({ row: 3, start: '2021-03-01', headcount: 30 }),
      ],
    },
    stated: derived('change', {
      value: 0.4,
      part: { period: { start: '2021-01-01', end: '2022-01-01' } },
      base: { period: { start: '2020-01-01', end: '2021-01-01' } },
    }),
    status: 'contradicted',
    reason:
      '30 attendances from 2021-01-01 to 2021-12-31 against 20 attendances from 2020-01-01 to 2020-12-31 come to 50 %.',
  },
  {
    it: 'a mean of the rows',
    records: { events: register },
    stated: derived('mean', { value: 40, within: 0.5, base: { measure: 'events' } }),
    status: 'contradicted',
    reason: '100 attendances in 3 events make 33.33.',
  },
  {
    it: 'a change against a plan',
    records: { events: register, targets: [target({ measure: 'attendances', value: 80 })] },
    stated: derived('change', { value: 0.15, base: { role: 'planned' } }),
    status: 'contradicted',
    reason: '100 attendances against 80 planned attendances come to 25 %.',
  },
  {
    it: 'a difference of its sentence',
    stated: derived('difference', {
      value: 12,
      within: 0,
      part: { value: 40 },
      base: { value: 30 },
    }),
    status: 'contradicted',
    reason: '40 attendances against 30 attendances come to 10.',
  },
  {
    it: 'a change against nothing that is said',
    records: { events: register },
    stated: derived('change', { value: 0.15, base: null }),
    status: 'unverifiable',
    reason: 'The text does not say what it is compared with.',
  },
  {
    it: 'a share of nothing that is known',
    records: { events: register },
    stated: derived('share', { value: 0.5, part: { scope: { part: 'women' } } }),
    status: 'unverifiable',
    reason: 'Neither the figures beside it nor the rows give both figures that it follows from.',
  },
  {
    it: 'a share of nought',
    stated: derived('share', { value: 0.5, part: { value: 3 }, base: { value: 0 } }),
    status: 'unverifiable',
    reason: 'Neither the figures beside it nor the rows give both figures that it follows from.',
  },
  {
    it: 'a share of a sentence that counts another whole than the rows',
    records: { events: register },
    stated: derived('share', { value: 0.9, part: italy, base: { value: 40 } }),
    status: 'unverifiable',
    reason: 'Neither the figures beside it nor the rows give both figures that it follows from.',
  },
  {
    it: 'a share whose one figure the sentence prints as the rows have it',
    records: { events: register },
    stated: derived('share', { value: 0.9, part: italy, base: { value: 100 } }),
    status: 'contradicted',
    reason: '56 attendances for country Italy of 100 attendances make 56 %.',
  },
  {
    it: 'a mean of organisations, of which the register has not all',
    records: { events: eventsOf([10, 20], { partners: ['A'] }) },
    stated: derived('mean', { value: 15, base: { measure: 'organisations' } }),
    status: 'unverifiable',
    reason: 'Neither the figures beside it nor the rows give both figures that it follows from.',
  },
  {
    it: 'a change of two means that its sentence prints with decimals',
    stated: derived('change', {
      value: 0.1,
      within: 0.0005,
      part: { value: 36.9 },
      base: { value: 33.5 },
    }),
    status: 'verified',
    reason:
      'The pass rests on the printed form: "10 %" allows 9.95 % to 10.05 %, and 36.9 attendances against 33.5 attendances come to 9.84 % to 10.46 %.',
  },
];

describe('a share, mean, change or difference', () => {
  it.each(cases)('$it: $status', ({ records, stated, status, reason }) => {
    const statements = [stated, ...(records?.statements ?? [])];
    const dataset = datasetOf({ ...records, statements });
    const [judged] = check(dataset, { rules: [] }).statements;
    expect(judged).toMatchObject({ status, reason, figure: null });
  });
});
