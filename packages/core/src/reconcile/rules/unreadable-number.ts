import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds cells of a column of numbers that hold no one exact number, and so count in no figure. */
export function unreadableNumber(): CatalogueRule {
  return issueRule({
    id: 'unreadable-number',
    group: 'reading',
    severity: 'warning',
    title: 'A number could not be read',
    issueCodes: [
      'not-a-number',
      'several-numbers',
      'percent-not-a-count',
      'number-with-words',
      'number-range',
      'approximate-number',
    ],
    needs: 'A table with a column of numbers.',
    missing:
      'Blank cells, dashes and "n/a" are not given and pass; see missing-value and placeholder-value.',
    tolerance:
      'Separators of thousands, footnote marks, and words that stand in most cells of the column make no difference.',
    falsePositives: 'A remark in the column that was never meant as a number.',
    whatToDo:
      'Write one whole number in the cell, and the words beside it in a column for remarks. The config’s "values" may say what a word stands for.',
    question: ({ reading }) => reading.unreadableNumber.question,
  });
}
