import {
  creditedDimensions,
  dimensionReading,
  knownDimensions,
} from '../aggregate/event-dimensions.js';
import { group } from '../model/group.js';
import { onceBeside } from '../model/once.js';
import { vocabularyOf } from '../model/vocabulary.js';
import type { Question } from './question.js';

/** The rows that share a value of a dimension. */
export interface RowGroup {
  readonly dimension: string;
  readonly value: string;
  readonly rows: readonly number[];
  /** What they add up to. */
  readonly sum: number;
  /**
   * How likely it is the one meant, of all groups: each dimension is as likely, and each value of
   * it. So one country of four weighs more than one month of thirty.
   */
  readonly share: number;
}

/** Dimensions finer than this many values are passed over, since one of them would always fit. */
const mostValues = 60;

const notTried: ReadonlySet<string> = new Set(['day', 'week', 'projectMonth', 'targetGroup']);

/** The groups of rows by each dimension that takes the rows apart into two groups or more. */
export const groupsOfRows = onceBeside((question: Question): readonly RowGroup[] => {
  const { dataset, rows, statement } = question;
  const dimensions = knownDimensions(dataset).filter(
    (dimension) => !notTried.has(dimension) && !(dimension in statement.scope),
  );
  const seen = new Set<string>();
  const groups = dimensions.flatMap((dimension) => {
    const byValue = new Map<string, number[]>();
    const read = valuesReader(question, dimension);
    for (const index of rows.events.keys()) {
      for (const value of read(index)) {
        const indexes = byValue.get(value);
        if (indexes) indexes.push(index);
        else byValue.set(value, [index]);
      }
    }
    if (byValue.size < 2 || byValue.size > mostValues) return [];
    return [...byValue].map(([value, indexes]) => ({
      dimension,
      value,
      rows: indexes,
      sum: indexes.reduce((sum, index) => sum + (rows.values[index] ?? 0), 0),
    }));
  });
  // Two dimensions that take the same rows together say the same; the first stands for both.
  const own = groups.filter(({ rows: indexes }) => {
    const key = indexes.join(' ');
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
  const byDimension = group(own, ({ dimension }) => dimension);
  return [...byDimension.values()].flatMap((same) =>
    same.map((one) => ({ ...one, share: 1 / (byDimension.size * same.length) })),
  );
});

function valuesReader(
  { dataset, rows }: Question,
  dimension: string,
): (index: number) => readonly string[] {
  const vocabulary = vocabularyOf(dataset);
  if (creditedDimensions.has(dimension)) {
    return (index) => {
      const event = rows.events[index];
      return event ? vocabulary.partnersOf(event) : [];
    };
  }
  const { text, value } = dimensionReading(dataset, dimension);
  return (index) => {
    const event = rows.events[index];
    const written = event ? text(event) : null;
    const read = written === null ? null : value(written);
    return read === null ? [] : [read];
  };
}
