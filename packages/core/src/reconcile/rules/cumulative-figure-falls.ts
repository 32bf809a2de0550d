import { canonicalScope } from '../../explain/figure-key.js';
import { group } from '../../model/group.js';
import { measures } from '../../model/measure.js';
import { lastDay } from '../../model/period.js';
import type { CatalogueRule } from '../rule.js';
import { figureOfStatement, locationsOf, printedText } from '../stated.js';
import { placesText, scopeText } from '../wording.js';

/** Finds figures counted from one first day that are smaller at a later last day. */
export function cumulativeFigureFalls(): CatalogueRule {
  return {
    id: 'cumulative-figure-falls',
    group: 'versions',
    severity: 'error',
    title: 'A cumulative figure falls',
    needs: 'One figure stated for two periods with one first day.',
    missing: 'Figures without a period are left out.',
    tolerance: 'Rounded figures pass where their printed forms allow an equal value.',
    falsePositives: 'Events that were taken back after they had been reported.',
    whatToDo:
      'Compare the registers of both dates, and say in the later report what was corrected.',
    reads: ['events', 'statements'],
    *check(dataset) {
      const reported = dataset.statements.filter(
        ({ role, measure, period }) => role === 'reported' && measure !== null && period !== null,
      );
      const figures = group(reported, ({ measure, scope, period }) =>
        JSON.stringify([measure, canonicalScope(dataset, scope), period?.start]),
      );
      for (const [key, same] of figures) {
        const inOrder = same.toSorted((a, b) =>
          (a.period?.end ?? '') < (b.period?.end ?? '') ? -1 : 1,
        );
        let highest = inOrder[0];
        for (const later of inOrder.slice(1)) {
          const isLater = (later.period?.end ?? '') > (highest?.period?.end ?? '');
          const top = later.interval.high ?? Number.POSITIVE_INFINITY;
          if (
            highest?.period &&
            later.period &&
            later.measure &&
            isLater &&
            top < highest.interval.low
          ) {
            const { unit } = measures[later.measure];
            yield {
              key: [key, highest.period.end, later.period.end],
              message: `${printedText(highest)} ${unit}${scopeText(later.scope)} are stated up to ${lastDay(highest.period)} and ${printedText(later)} up to ${lastDay(later.period)}, both from ${later.period.start} (${placesText([highest.source, later.source])}).`,
              question:
                'Was the earlier figure corrected, or does the later one leave something out?',
              subject: { measure: later.measure, unit, scope: later.scope, period: later.period },
              figures: [figureOfStatement(highest), figureOfStatement(later)],
              locations: locationsOf([highest, later], 'contradicts'),
            };
          }
          if (highest === undefined || later.interval.low >= highest.interval.low) highest = later;
        }
      }
    },
  };
}
