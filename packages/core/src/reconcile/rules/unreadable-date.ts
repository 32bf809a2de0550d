import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds cells of a column of dates that hold no day of the calendar, so that the event has none. */
export function unreadableDate(): CatalogueRule {
  return issueRule({
    id: 'unreadable-date',
    group: 'reading',
    severity: 'warning',
    title: 'A date could not be read',
    issueCodes: ['not-a-date', 'no-such-day', 'no-year'],
    needs: 'A table with a column of dates.',
    missing: 'Blank cells are not given and pass; see missing-value.',
    tolerance:
      'Dates in any usual form pass, in eight languages, and so do weeks, months, quarters, ranges and lists of days. A date without a year takes that of the title, the sheet or the file, where one year is named.',
    falsePositives: 'None known.',
    whatToDo: 'Write the day as YYYY-MM-DD.',
    question: ({ reading }) => reading.unreadableDate.question,
  });
}
