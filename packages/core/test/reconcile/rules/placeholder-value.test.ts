import { placeholderValue } from '../../../src/reconcile/rules/placeholder-value.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf } from '../../support/records.js';

describeRule(placeholderValue, {
  passes: [
    {
      it: 'plain numbers and names',
      dataset: datasetOf({
        events: [event({ headcount: 99, title: 'Test of the manual', partners: ['CEO'] })],
      }),
    },
    {
      it: 'a cancelled event with nobody',
      dataset: datasetOf({ events: [event({ headcount: 0, status: 'cancelled' })] }),
    },
  ],
  finds: [
    {
      it: '999 people',
      dataset: datasetOf({ events: [event({ headcount: 999, title: 'Fair' })] }),
      says: ['999'],
    },
    {
      it: 'a title yet to come',
      dataset: datasetOf({ events: [event({ title: 'TBC' })] }),
      says: ['TBC', 'title'],
    },
    {
      it: 'people yet to be counted',
      dataset: datasetOf({ events: [event({ title: 'Fair', printed: { headcount: 'tbc' } })] }),
      says: ['"Fair"', '"tbc" as its headcount'],
    },
    {
      it: 'a held event with nobody',
      dataset: datasetOf({ events: [event({ headcount: 0, title: 'Fair' })] }),
      says: ['"0"'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'a cancelled event with 999 people and a stopgap',
        dataset: datasetOf({
          events: [event({ headcount: 999, title: 'tbc', partners: ['?'], status: 'cancelled' })],
        }),
      },
      {
        it: 'dashes, and words that hold a stopgap',
        dataset: datasetOf({
          events: [event({ title: 'Test of tbc', type: '-', printed: { headcount: '–' } })],
        }),
      },
      {
        it: 'a number printed in another way',
        dataset: datasetOf({ events: [event({ headcount: 40, printed: { headcount: '??' } })] }),
      },
      {
        it: 'numbers that only hold 999',
        dataset: datasetOf({ events: eventsOf([1999, 9991, 99]) }),
      },
    ],
    finds: [
      {
        it: 'a stopgap in each column',
        dataset: datasetOf({
          events: [event({ title: 'Fair', type: '??', printed: { start: 'tba', country: 'tbd' } })],
        }),
        count: 3,
      },
      {
        it: 'four headcounts yet to come as one, however they are written',
        dataset: datasetOf({
          events: ['tbc', 'TBC', 'tbc ', 'tbc'].map((headcount, at) =>
            event({ row: at + 2, printed: { headcount } }),
          ),
        }),
      },
      ...['n/a', 'N / A', 'na', 'xxx', '??', ' TBD '].map((title) => ({
        it: `the title "${title}"`,
        dataset: datasetOf({ events: [event({ title })] }),
      })),
      {
        it: 'a partner yet to come, beside one that is known',
        dataset: datasetOf({ events: [event({ title: 'Fair', partners: ['CEO', ' tbc '] })] }),
      },
      {
        it: '9999 people at an event with a date and no title',
        dataset: datasetOf({ events: [event({ headcount: 9999, start: '2020-01-01' })] }),
      },
      {
        it: 'three held events with nobody',
        dataset: datasetOf({ events: eventsOf([0, 0, 0, 5]) }),
        severity: 'note',
        count: 3,
      },
      {
        it: 'four held events with nobody',
        dataset: datasetOf({ events: eventsOf([0, 0, 0, 5, 0]) }),
        severity: 'note',
      },
    ],
  },
});
