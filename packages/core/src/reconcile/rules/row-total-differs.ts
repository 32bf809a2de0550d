import { fsum } from 'd3-array';
import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { placeOf } from '../../model/source-ref.js';
import { columnParts } from '../column-parts.js';
import { eventRoot } from '../event-root.js';
import { headcountFigure } from '../finding-figure.js';
import { issueObservations } from '../issue-observations.js';
import { additionText, numberText } from '../number-text.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

const issueCodes = ['row-total-differs'];

/** Finds rows whose columns do not add up to the row's own total, though those of the others do. */
export function rowTotalDiffers(): CatalogueRule {
  return {
    id: 'row-total-differs',
    group: 'sums',
    severity: 'warning',
    title: 'The columns of a row do not add up to its total',
    issueCodes,
    needs:
      'A register with columns that take the headcount apart, such as women and men, or a table with a column of totals.',
    missing: 'A blank part is nought; a row in which all parts are blank passes.',
    tolerance:
      'The columns are those that add up in four of five rows, in five at least; with fewer nothing is said.',
    falsePositives: 'People of whom the part is not known.',
    whatToDo: 'Compare the row with its attendance list, and add a column for those not known.',
    reads: ['headcount', 'extra', 'start', 'title'],
    *check({ events }, { issues, messages }) {
      const say = messages.sums.rowTotalDiffers;
      yield* issueObservations(issues, {
        codes: issueCodes,
        message: messages.reading.issue,
        question: say.question,
      });
      const sources = group(events, ({ source }) => `${source.file}|${source.sheet ?? ''}`);
      for (const rows of sources.values()) {
        const parts = columnParts(rows);
        const columns = parts?.columns ?? [];
        for (const { event, values } of parts?.rows ?? []) {
          const sum = fsum(values);
          const { headcount, source } = event;
          if (headcount === null || headcount === sum) continue;
          const added = additionText(values.map(numberText), sum);
          yield {
            key: [foldName(event.title ?? ''), event.start ?? '', added],
            confidence: 'likely',
            message: say.message({ event, columns, values, sum }),
            question: say.question,
            subject: { measure: 'attendances', unit: 'attendances' },
            figures: [
              headcountFigure(event, headcount, messages),
              { role: 'derived', value: sum, printed: added, label: say.sum, source: null },
            ],
            locations: [
              recordLocation(event, 'headcount'),
              ...columns.map((column) => ({
                relation: 'contributes' as const,
                source: placeOf(source, column),
              })),
            ],
            root: eventRoot(event, 'headcount'),
          };
        }
      }
    },
  };
}
