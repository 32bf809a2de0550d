import { participantsExceedAttendances } from '../../../src/reconcile/rules/participants-exceed-attendances.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, statement } from '../../support/records.js';

const people = (value: number) => statement({ value, measure: 'participants' });

describeRule(participantsExceedAttendances, {
  passes: [
    {
      it: 'fewer people than attendances',
      dataset: datasetOf({ statements: [people(586), statement({ value: 712 })] }),
    },
    { it: 'people alone', dataset: datasetOf({ statements: [people(586)] }) },
  ],
  finds: [
    {
      it: 'more people than stated attendances',
      dataset: datasetOf({ statements: [people(712), statement({ value: 586 })] }),
      says: ['712', '586'],
    },
    {
      it: 'more people than attendances in the register',
      dataset: datasetOf({ events: eventsOf([20, 30]), statements: [people(60)] }),
      says: ['60', '50'],
    },
  ],
});
