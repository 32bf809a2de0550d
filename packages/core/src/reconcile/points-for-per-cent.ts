import type { Dataset } from '../model/dataset.js';
import type { Statement } from '../model/statement.js';
import { derivedRange } from './derived-comparison.js';
import { doRangesMeet, type ValueRange } from './value-range.js';

/** Two shares of one passage whose difference in points a change gives in per cent. */
export interface PointsForPerCent {
  readonly from: Statement;
  readonly to: Statement;
  /** The later share less the earlier. */
  readonly points: number;
  /** That in shares of the earlier. */
  readonly change: number;
}

/**
 * The two shares beside a stated change that differ by so many points, where the change in per cent is
 * another: from 40 % to 50 % is 10 points, and a quarter more.
 */
export function pointsForPerCent(
  dataset: Dataset,
  statement: Statement,
): PointsForPerCent | undefined {
  if (statement.derived?.kind !== 'change' || statement.passage === null) return undefined;
  const stated = rangeOf(statement);
  const shares = dataset.statements.filter(
    ({ derived, passage, source }) =>
      derived?.kind === 'share' &&
      passage === statement.passage &&
      source.file === statement.source.file,
  );
  for (const from of shares) {
    for (const to of shares) {
      if (from === to || thingOf(from) !== thingOf(to)) continue;
      const [earlier, later] = [rangeOf(from), rangeOf(to)];
      const points = derivedRange('difference', later, earlier);
      const change = derivedRange('change', later, earlier);
      if (!points || !change || to.value === from.value) continue;
      if (doRangesMeet(stated, points) && !doRangesMeet(stated, change)) {
        const difference = to.value - from.value;
        return { from, to, points: difference, change: difference / from.value };
      }
    }
  }
  return undefined;
}

/** Whether a stated change is a difference of two shares beside it, in points. */
export function isInPoints(dataset: Dataset, statement: Statement): boolean {
  return pointsForPerCent(dataset, statement) !== undefined;
}

/** Dimensions by which one thing is told at two times. */
const times: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'projectMonth']);

/** Of what the share is, whenever it was. */
function thingOf({ derived }: Statement): string {
  const scope = Object.entries(derived?.part.scope ?? {}).filter(([name]) => !times.has(name));
  return JSON.stringify([derived?.part.measure, scope.sort()]);
}

function rangeOf({ interval: { low, high } }: Statement): ValueRange {
  return { low, high: high ?? Number.POSITIVE_INFINITY };
}
