import { unknownEventType } from '../../../src/reconcile/rules/unknown-event-type.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, target } from '../../support/records.js';

const types = ['Igniting event', 'Peer-learning event'].map((name) =>
  target({ scope: { type: name }, value: 3 }),
);
const held = (...names: readonly string[]) =>
  names.map((type, index) => event({ row: index + 2, type }));

const pairs = ['Scambio tra pari', 'Scambio tra pari', 'Scambio tra pari'];

describeRule(unknownEventType, {
  passes: [
    {
      it: 'known types in the plural and in another case',
      dataset: datasetOf({
        targets: types,
        events: held('igniting events', 'Peer-Learning Event'),
      }),
    },
    {
      it: 'a dash, and a type yet to come',
      dataset: datasetOf({ targets: types, events: held('-', 'tbc') }),
    },
    {
      it: 'types where none is known',
      dataset: datasetOf({ events: held('Workshop', 'Seminar') }),
    },
    {
      it: 'types that a capital tells apart',
      dataset: datasetOf({ events: held('Course A', 'Course A', 'Course A', 'Course B') }),
    },
  ],
  finds: [
    {
      it: 'a type one slip away from a known one',
      dataset: datasetOf({ targets: types, events: held('Ignitng event', 'Peer-learning event') }),
      says: ['Ignitng event', 'Igniting event'],
    },
    {
      it: 'a type that is none of the known ones',
      dataset: datasetOf({ targets: types, events: held('Concert') }),
      says: ['Concert', 'Igniting event'],
      severity: 'note',
    },
    {
      it: 'a type one slip away from one used often, without a list',
      dataset: datasetOf({ events: held('Workshop', 'Workshop', 'Workshop', 'Worksop') }),
      says: ['Worksop', 'Workshop'],
    },
    {
      it: 'a type with a slip in a short word',
      dataset: datasetOf({ events: held(...pairs, 'Scambio tra pri') }),
      says: ['Scambio tra pri', 'Scambio tra pari'],
    },
  ],
});
