import { placeOf } from '../../../src/model/source-ref.js';
import { missingValue } from '../../../src/reconcile/rules/missing-value.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, event, eventsOf } from '../../support/records.js';

describeRule(missingValue, {
  passes: [
    {
      it: 'a column that is blank in every row',
      dataset: datasetOf({ events: eventsOf([null, null]) }),
    },
    {
      it: 'cancelled events without a headcount',
      dataset: datasetOf({
        events: [...eventsOf([1, 2, 3]), event({ row: 9, status: 'cancelled' })],
      }),
    },
    {
      it: 'an international event without a country',
      dataset: datasetOf({
        events: [event({ country: 'IT' }), event({ row: 3, level: 'international' })],
      }),
    },
    {
      it: 'an event whose people stand on a list',
      dataset: datasetOf({
        events: eventsOf([12, null]),
        attendances: [attendance({ event: 'e3' })],
      }),
    },
  ],
  finds: [
    {
      it: 'one blank headcount of ten',
      dataset: datasetOf({ events: eventsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, null]) }),
      says: ['1 record of 10', 'headcount', 'row 11'],
    },
    {
      it: 'dashes and "no data"',
      dataset: datasetOf({
        events: [
          ...eventsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
          event({ row: 20, printed: { headcount: '–' } }),
          event({ row: 21, printed: { headcount: 'brak danych' } }),
        ],
      }),
      says: ['2 records of 13', 'rows 20 and 21'],
    },
    {
      it: 'a column that is mostly blank',
      dataset: datasetOf({ events: eventsOf([1, null, null]) }),
      says: ['2 records of 3'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'an online event without a country',
        dataset: datasetOf({
          events: [event({ country: 'IT' }), event({ row: 3, mode: 'online' })],
        }),
      },
      {
        it: 'values that were given and could not be read',
        dataset: datasetOf({
          events: [
            event({ start: '2020-01-01', title: 'a', type: 'b', country: 'IT', headcount: 3 }),
            event({
              row: 3,
              printed: {
                start: 'tbc',
                title: '?',
                type: 'n/a',
                country: 'Europe',
                headcount: 'many',
              },
            }),
          ],
        }),
        issues: [
          {
            severity: 'warning',
            code: 'not-a-number',
            message: '"many" is no number.',
            source: placeOf(event({ row: 3 }).source, 'headcount'),
          },
        ],
      },
    ],
    finds: [
      {
        it: 'dashes where a text belongs',
        dataset: datasetOf({
          events: [
            event({ title: 'a', type: 'b', country: 'IT' }),
            event({ row: 3, title: '-', type: '/', printed: { country: '—' } }),
          ],
        }),
        severity: 'note',
        count: 3,
      },
      {
        it: 'a word that could not be read in another cell than the one judged',
        dataset: datasetOf({
          events: [...eventsOf([1, 2, 3, 4, 5]), event({ row: 9, printed: { headcount: 'many' } })],
        }),
        issues: [
          {
            severity: 'warning',
            code: 'not-a-number',
            message: '"many" is no number.',
            source: placeOf(event({ row: 8 }).source, 'headcount'),
          },
        ],
      },
      {
        it: 'one blank cell in each column',
        dataset: datasetOf({
          events: [
            ...[2, 3, 4, 5].map((row) =>
              event({
                row,
                start: '2020-01-01',
                title: 'a',
                type: 'b',
                country: 'IT',
                headcount: 3,
                partners: ['CEO'],
                level: 'national',
                mode: 'in person',
              }),
            ),
            event({ row: 6 }),
          ],
        }),
        count: 6,
      },
      {
        it: 'two of nine blank',
        dataset: datasetOf({ events: eventsOf([1, 2, 3, 4, 5, 6, 7, null, null]) }),
        severity: 'note',
      },
    ],
  },
});
