import { canonicalScope } from '../../explain/figure-key.js';
import { group } from '../../model/group.js';
import { type MeasureId, measures } from '../../model/measure.js';
import type { Period } from '../../model/period.js';
import type { Statement } from '../../model/statement.js';
import type { Messages } from '../messages/messages.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf } from '../stated.js';

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
    *check(dataset, { messages }) {
      const figures = group(dataset.statements.filter(isReported), ({ measure, scope, period }) =>
        JSON.stringify([measure, canonicalScope(dataset, scope), period.start]),
      );
      for (const [key, same] of figures) {
        const [first, ...others] = same.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
        let highest = first;
        for (const later of others) {
          if (highest && falls(highest, later)) yield observationOf(key, highest, later, messages);
          if (highest && later.interval.low >= highest.interval.low) highest = later;
        }
      }
    },
  };
}

/** A reported figure of which it is known what it counts and when. */
type Reported = Statement & { readonly measure: MeasureId; readonly period: Period };

function isReported(statement: Statement): statement is Reported {
  const { role, measure, period } = statement;
  return role === 'reported' && measure !== null && period !== null;
}

function falls(highest: Reported, later: Reported): boolean {
  const top = later.interval.high ?? Number.POSITIVE_INFINITY;
  return later.period.end > highest.period.end && top < highest.interval.low;
}

function observationOf(
  key: string,
  highest: Reported,
  later: Reported,
  messages: Messages,
): Observation {
  const say = messages.versions.cumulativeFigureFalls;
  const { measure, scope, period } = later;
  const { unit } = measures[measure];
  return {
    key: [key, highest.period.end, period.end],
    message: say.message(highest, later),
    question: say.question,
    subject: { measure, unit, scope, period },
    figures: [figureOfStatement(highest, messages), figureOfStatement(later, messages)],
    locations: locationsOf([highest, later], 'contradicts'),
  };
}
