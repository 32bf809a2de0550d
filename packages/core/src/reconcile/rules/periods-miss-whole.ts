import { fsum } from 'd3-array';
import { canonicalScope } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import { group } from '../../model/group.js';
import { type MeasureId, measures } from '../../model/measure.js';
import type { Period } from '../../model/period.js';
import type { Statement } from '../../model/statement.js';
import type { Messages } from '../messages/messages.js';
import { additionText } from '../number-text.js';
import { partsRange } from '../partition.js';
import type { CatalogueRule, Observation, Unverifiable } from '../rule.js';
import { scopeKey } from '../scope-key.js';
import { figureOfStatement, locationsOf, printedText, statementRoot } from '../stated.js';
import { groupOf } from '../statement-group.js';

/** Finds figures of neighbouring periods that do not add up to that of the period which they fill. */
export function periodsMissWhole(): CatalogueRule {
  return {
    id: 'periods-miss-whole',
    group: 'sums',
    severity: 'error',
    title: 'The figures of the sub-periods do not add up to that of the period',
    needs:
      'A figure stated for a period, and the same figure for two or more periods that fill it without a gap.',
    missing: 'Where a sub-period is not stated nothing is said.',
    tolerance:
      'Rounded figures pass where any values that their printed forms allow add up. Of different people and the like only a sum below the whole is found.',
    falsePositives: 'Figures of sub-periods that were corrected later in the whole alone.',
    whatToDo: 'Find out which of the figures was corrected last, and print that in all places.',
    *check(dataset, { messages }) {
      for (const statements of figuresByPeriod(dataset)) {
        for (const whole of statements) {
          const parts = filling(whole, statements);
          const seen = parts && judge(dataset, { whole, parts }, messages);
          if (seen) yield seen;
        }
      }
    },
  };
}

/** A statement of which it is known what it counts and when. */
type Dated = Statement & { readonly measure: MeasureId; readonly period: Period };

function isDated(statement: Statement): statement is Dated {
  return statement.measure !== null && statement.period !== null;
}

/** Statements of one figure for several periods, the first of each period. */
function figuresByPeriod(dataset: Dataset): readonly (readonly Dated[])[] {
  const figures = group(dataset.statements.filter(isDated), ({ role, measure, scope }) =>
    JSON.stringify([role, measure, canonicalScope(dataset, scope)]),
  );
  return [...figures.values()].map((same) => [
    ...new Map(
      same.toReversed().map((one) => [`${one.period.start}|${one.period.end}`, one]),
    ).values(),
  ]);
}

/** Statements whose periods follow on each other from the first day of the whole to its last. */
function filling(whole: Dated, all: readonly Dated[]): readonly Dated[] | undefined {
  const { start, end } = whole.period;
  const inside = all
    .filter((one) => one !== whole && one.period.end <= end)
    // The shortest first: months and not the year that they make up.
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
  const parts: Dated[] = [];
  let day = start;
  while (day < end) {
    const next = inside.find(({ period }) => period.start === day);
    if (next === undefined) return undefined;
    parts.push(next);
    day = next.period.end;
  }
  return parts.length >= 2 ? parts : undefined;
}

function judge(
  dataset: Dataset,
  { whole, parts }: { readonly whole: Dated; readonly parts: readonly Dated[] },
  messages: Messages,
): Observation | Unverifiable | undefined {
  const say = messages.sums.periodsMissWhole;
  const { measure, scope, period, interval, role } = whole;
  const { low, high } = partsRange(parts);
  const above = low > (interval.high ?? Number.POSITIVE_INFINITY);
  const below = high < interval.low;
  const distinct = measures[measure].combines === 'distinct';
  if (distinct ? !below : !(above || below)) return undefined;
  const all = [whole, ...parts];
  const inconsistent = all.find((one) => groupOf(dataset, one)?.inconsistent);
  if (inconsistent) {
    return {
      unverifiable: say.notCompared({ whole, parts, inconsistent }),
      locations: locationsOf(all, 'contributes'),
      waitsFor: {
        rule: 'contradicting-statements',
        key: [groupOf(dataset, inconsistent)?.key ?? ''],
      },
    };
  }
  const sum = fsum(parts, ({ value }) => value);
  return {
    key: [role, measure, scopeKey(scope, period)],
    message: say.message({ whole, parts, sum }),
    question: say.question,
    subject: { measure, unit: measures[measure].unit, scope, period },
    figures: [
      figureOfStatement(whole, messages),
      {
        role: 'derived',
        value: low,
        printed: additionText(parts.map(printedText), sum),
        label: say.sum,
        source: parts[0]?.source ?? null,
      },
    ],
    locations: [...locationsOf([whole], 'contradicts'), ...locationsOf(parts, 'contributes')],
    root: statementRoot(dataset, whole),
  };
}
