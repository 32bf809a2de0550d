import { typeLabelVariant } from '../../../src/reconcile/rules/type-label-variant.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventType } from '../../support/records.js';

const typed = (...types: readonly (string | null)[]) =>
  types.map((type, index) => event({ row: index + 2, type }));
const listed = eventType({ name: 'Training', aliases: ['Atelier'] });

describeRule(typeLabelVariant, {
  passes: [
    { it: 'one label throughout', dataset: datasetOf({ events: typed('Training', 'Training ') }) },
    { it: 'two types', dataset: datasetOf({ events: typed('Training', 'Workshop', null) }) },
    {
      it: 'an alias of the list of types',
      dataset: datasetOf({ eventTypes: [listed], events: typed('Training', 'Atelier') }),
    },
  ],
  finds: [
    {
      it: 'a label in the plural and in capitals',
      dataset: datasetOf({ events: typed('Training', 'Training', 'Trainings', 'TRAINING') }),
      says: ['"Training" is written in 3 ways', '1 record as "TRAINING"', 'row 5'],
    },
    {
      it: 'a label beside that of the list of types',
      dataset: datasetOf({
        eventTypes: [listed],
        events: typed('trainings', 'trainings', 'Training'),
      }),
      says: ['"Training" is written in 2 ways', '2 records as "trainings"'],
    },
  ],
});
