import { listingObservations } from '../listing-observations.js';
import type { CatalogueRule } from '../rule.js';

/** Finds captions that give another number of events than their table has rows. */
export function captionDiffersFromTable(): CatalogueRule {
  return {
    id: 'caption-differs-from-table',
    group: 'statements',
    severity: 'warning',
    title: 'A caption gives another number than its table has rows',
    needs: 'A report with a register under a caption that counts its events.',
    missing: 'Rows of totals and blank rows are not counted.',
    tolerance:
      'A row that stands for several events counts as many. Rounded numbers pass within their printed form.',
    falsePositives: 'A caption that speaks of all events over a table of some of them.',
    whatToDo: 'Count the rows again, or say in the caption what the table leaves out.',
    reads: ['events', 'statements'],
    *check(dataset, { messages }) {
      yield* listingObservations(dataset, 'rows', messages);
    },
  };
}
