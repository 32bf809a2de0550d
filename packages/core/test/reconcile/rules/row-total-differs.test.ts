import { emptyDataset } from '../../../src/model/dataset.js';
import { rowTotalDiffers } from '../../../src/reconcile/rules/row-total-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, issue } from '../../support/records.js';

type Row = readonly [headcount: number | null, women: string, men: string, guests?: string];

const register = (...rows: readonly Row[]) =>
  datasetOf({
    events: rows.map(([headcount, women, men, guests], index) =>
      event({
        row: index + 2,
        title: `Event ${index + 1}`,
        headcount,
        extra: { women, men, ...(guests === undefined ? {} : { guests }) },
      }),
    ),
  });
const agreeing: readonly Row[] = [
  [10, '6', '4'],
  [12, '7', '5'],
  [9, '9', '0'],
  [20, '8', '12'],
  [31, '15', '16'],
  [8, '3', '5'],
];

describeRule(rowTotalDiffers, {
  passes: [
    { it: 'rows that add up', dataset: register(...agreeing) },
    { it: 'a row without parts', dataset: register(...agreeing, [40, '', '']) },
    { it: 'a row without a headcount', dataset: register(...agreeing, [null, '3', '4']) },
    {
      it: 'columns that have nothing to do with the headcount',
      dataset: register(...agreeing.map(([count]): Row => [count, '3', '5']), [40, '3', '5']),
    },
    { it: 'fewer rows than five', dataset: register(...agreeing.slice(0, 4), [15, '3', '5']) },
  ],
  finds: [
    {
      it: 'a row whose parts exceed its headcount',
      dataset: register(...agreeing, [15, '9', '7']),
      says: [
        '"Event 7" (register.csv, row 8)',
        'headcount of 15',
        '"women" and "men" give 9 + 7 = 16',
      ],
    },
    {
      it: 'a row among columns of which some are no parts',
      dataset: register(
        ...agreeing.map(([count, women, men], index): Row => [count, women, men, String(index)]),
        [30, '9', '7', '2'],
      ),
      says: ['9 + 7 = 16'],
    },
    {
      it: 'a row of another table',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'row-total-differs',
          message: 'The total of the row "Italy" says 12; its columns sum to 13.',
        }),
      ],
      says: ['The total of the row "Italy" says 12'],
    },
  ],
});
