import { silentChange } from '../../../src/reconcile/rules/silent-change.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, statement } from '../../support/records.js';

const earlier = (...values: readonly number[]) => ({
  statements: values.map((value) => ({
    role: 'reported' as const,
    measure: 'attendances' as const,
    scope: {},
    period: null,
    value,
    printed: String(value),
    status: 'unverifiable' as const,
    source: { file: 'report-1.md', line: 3 },
  })),
});
const stated = (...values: readonly number[]) =>
  datasetOf({ statements: values.map((value, index) => statement({ value, line: index + 1 })) });

describeRule(silentChange, {
  passes: [
    { it: 'a figure that stayed', dataset: stated(712), earlier: earlier(712) },
    {
      it: 'a figure that one of the versions states in two ways',
      dataset: stated(712, 586),
      earlier: earlier(586),
    },
    { it: 'a figure of the new version alone', dataset: stated(712), earlier: earlier() },
  ],
  finds: [
    {
      it: 'a figure that nothing supports and that was another',
      dataset: stated(712),
      earlier: earlier(586),
      says: ['stated as 712 (report.md, line 1)', 'it was 586 (report-1.md, line 3)'],
    },
    {
      it: 'a figure that grew with the register',
      dataset: datasetOf({ events: eventsOf([300, 412]), statements: [statement({ value: 712 })] }),
      earlier: earlier(586),
      says: ['712', '586'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'an earlier figure that the new one, without an upper end, allows',
        dataset: datasetOf({
          statements: [statement({ value: 500, interval: { low: 500, high: null } })],
        }),
        earlier: earlier(586),
      },
      {
        it: 'a figure that the earlier version stated in two ways',
        dataset: stated(712),
        earlier: earlier(586, 712),
      },
    ],
    finds: [
      { it: 'a figure below the earlier one', dataset: stated(500), earlier: earlier(586) },
      {
        it: 'a figure stated in two ways in both versions, of which the register gives one',
        dataset: { ...stated(712, 700), events: eventsOf([300, 412]) },
        earlier: earlier(586, 590),
      },
    ],
  },
});
