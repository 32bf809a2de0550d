import { plannedEqualsAchieved } from '../../../src/reconcile/rules/planned-equals-achieved.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, statement, target } from '../../support/records.js';

const register = eventsOf([300, 412]);
const planned = (value: number) => statement({ role: 'planned', value });

describeRule(plannedEqualsAchieved, {
  passes: [
    {
      it: 'a plan that was met to the unit',
      dataset: datasetOf({
        events: register,
        targets: [target({ measure: 'attendances', value: 712 })],
        statements: [planned(712)],
      }),
    },
    {
      it: 'a planned figure other than the achieved one',
      dataset: datasetOf({
        events: register,
        targets: [target({ measure: 'attendances', value: 470 })],
        statements: [planned(500)],
      }),
    },
    {
      it: 'a round planned figure without a target that was met',
      dataset: datasetOf({ events: eventsOf([300, 400]), statements: [planned(700)] }),
    },
  ],
  finds: [
    {
      it: 'the achieved figure where the targets say another',
      dataset: datasetOf({
        events: register,
        targets: [target({ measure: 'attendances', value: 470 })],
        statements: [planned(712)],
      }),
      says: ['712', 'planned', 'achieved'],
    },
    {
      it: 'a planned figure that is no round number and exactly the achieved one',
      dataset: datasetOf({ events: register, statements: [planned(712)] }),
      says: ['712'],
      severity: 'note',
    },
  ],
});
