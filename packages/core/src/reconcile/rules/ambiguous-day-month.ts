import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds dates such as 03/05/2020 in columns where nothing proves, or dates contradict each other on, whether the day comes first. */
export function ambiguousDayMonth(): CatalogueRule {
  return issueRule({
    id: 'ambiguous-day-month',
    group: 'reading',
    severity: 'warning',
    title: 'A date may have the day or the month first',
    issueCodes: ['order-unknown', 'date-order-assumed', 'date-order-mixed'],
    needs: 'A column of dates with day, month and year in numbers.',
    missing: 'Blank cells pass.',
    tolerance:
      'One date above the twelfth proves the order of the column, and so does the period of the project where the dates lie in it in one order only.',
    falsePositives:
      'Columns of which everybody on the project knows the order: set "dateOrder" in the config.',
    whatToDo: 'Write dates as YYYY-MM-DD, or set "dateOrder" in the config.',
    question: ({ reading }) => reading.ambiguousDayMonth.question,
  });
}
