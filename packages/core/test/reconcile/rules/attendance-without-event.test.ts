import { attendanceWithoutEvent } from '../../../src/reconcile/rules/attendance-without-event.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, event } from '../../support/records.js';

describeRule(attendanceWithoutEvent, {
  passes: [
    {
      it: 'a list of an event of the register',
      dataset: datasetOf({
        events: [event({ title: 'Fair' })],
        attendances: [attendance({ event: 'FAIR' })],
      }),
    },
    {
      it: 'lists without a register',
      dataset: datasetOf({ attendances: [attendance({ event: 'Fair' })] }),
    },
  ],
  finds: [
    {
      it: 'a list of an event that is not there',
      dataset: datasetOf({
        events: [event({ title: 'Fair' })],
        attendances: [attendance({ event: 'Market' }), attendance({ event: 'Market' })],
      }),
      says: ['2 attendances', 'Market'],
    },
    {
      it: 'a list of a title that two events have',
      dataset: datasetOf({
        events: [event({ title: 'Fair' }), event({ row: 3, title: 'Fair' })],
        attendances: [attendance({ event: 'Fair' })],
      }),
      says: ['1 attendance', 'Fair'],
    },
  ],
});
