import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/model/event.js';
import { check } from '../../../src/reconcile/check.js';
import { recommendedRules } from '../../../src/reconcile/recommended-rules.js';
import { registerGivenTwice } from '../../../src/reconcile/rules/register-given-twice.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const titles = ['Kick-off', 'Reading', 'Heritage', 'Open day', 'Study visit', 'Round table'];
const register = (file: string, headcounts: readonly number[], first = 0) =>
  headcounts.map((headcount, index) =>
    event({
      id: `${file} ${index}`,
      title: titles[first + index] ?? `Event ${index}`,
      start: `2020-0${first + index + 1}-05`,
      partners: ['CESIE'],
      headcount,
      source: { file, row: index + 2 },
    }),
  );
const both = (one: readonly number[], other: readonly number[], first = 0) =>
  datasetOf({ events: [...register('v1.csv', one), ...register('v2.csv', other, first)] });

const sizes = [12, 20, 30, 44, 17, 23];
const onSheet = (one: EventRecord, sheet: string): EventRecord => ({
  ...one,
  source: { ...one.source, file: 'register.xlsx', sheet },
});

describeRule(registerGivenTwice, {
  passes: [
    { it: 'one register', dataset: datasetOf({ events: register('v1.csv', [1, 2, 3, 4, 5, 6]) }) },
    { it: 'two registers of other events', dataset: both([1, 2, 3], [4, 5, 6], 3) },
    {
      it: 'two registers with a few joint events',
      dataset: both([10, 11, 12, 13, 14, 15], [13, 14, 15], 3),
    },
  ],
  finds: [
    {
      it: 'two versions, of which the later corrects a headcount',
      dataset: both([12, 20, 30, 44, 17, 23], [12, 20, 30, 54, 17, 23]),
      says: [
        'v1.csv and v2.csv hold 6 events in common',
        '1 headcount differs',
        '"Open day" from 44 to 54',
        'counts twice',
      ],
    },
    {
      it: 'two versions without a change, the earlier one shorter',
      dataset: both([12, 20, 30, 44, 17], [12, 20, 30, 44, 17, 23]),
      says: ['5 events in common', 'none of them changed'],
    },
  ],
  edges: {
    finds: [
      {
        it: 'two sheets of one workbook with three changes',
        dataset: datasetOf({
          events: [
            ...register('A', [1, 2, 3, 4, 5, 6]).map((one) => onSheet(one, 'A')),
            ...register('B', [9, 8, 7, 4, 5, 6]).map((one) => onSheet(one, 'B')),
          ],
        }),
      },
      {
        it: 'two versions with four changes',
        dataset: both([1, 2, 3, 4, 5, 6], [9, 8, 7, 9, 5, 6]),
      },
      {
        it: 'a headcount that was blank, of an event with a long title',
        dataset: datasetOf({
          events: both(sizes, sizes).events.map((one, at) =>
            at % 6 === 3
              ? {
                  ...one,
                  title: 'Exchange of teachers '.repeat(4),
                  headcount: at === 3 ? null : 44,
                }
              : one,
          ),
        }),
      },
      {
        it: 'a number of events that changed',
        dataset: datasetOf({
          events: both(sizes, sizes).events.map((one, at) =>
            at === 9 ? { ...one, eventCount: 2 } : one,
          ),
        }),
      },
    ],
  },
});

describe('the events of two versions', () => {
  it('are told as one matter, and not as duplicates', () => {
    const { findings } = check(both([12, 20, 30, 44, 17, 23], [12, 20, 30, 54, 17, 23]), {
      rules: recommendedRules(),
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['register-given-twice']);
  });
});
