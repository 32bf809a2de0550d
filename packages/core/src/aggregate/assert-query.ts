import { ImpactError } from '../errors.js';
import { dayNumber } from '../model/calendar-date.js';
import { aggregateMeasures } from './aggregate-measure.js';
import type { Query } from './query.js';

/** Throws for what the compiler cannot see in a query that comes from a command line, a file or a notebook. */
export function assertQuery(query: Query): void {
  const { measures, by = [], totals = 'none', credit = 'full', asOf = null, where = {} } = query;
  assertNames('the query', query, ['measures', 'by', 'where', 'totals', 'credit', 'asOf']);
  assertNames('"where"', where, ['scope', 'period']);
  if (asOf !== null) dayNumber(asOf);
  assertOneOf('totals', totals, ['none', 'rollup', 'cube']);
  assertOneOf('credit', credit, ['full', 'shared', 'lead']);
  for (const measure of measures) {
    if (aggregateMeasures.includes(measure)) continue;
    throw new ImpactError(
      'invalid-option',
      `There is no measure "${measure}". Known: ${aggregateMeasures.join(', ')}.`,
    );
  }
  const twice = by.find((dimension, index) => by.indexOf(dimension) !== index);
  if (twice === undefined) return;
  throw new ImpactError('invalid-option', `"${twice}" is asked twice in "by". Name it once.`);
}

/** A name that is misspelt would leave the whole dataset to be counted. */
function assertNames(place: string, given: object, allowed: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !allowed.includes(name));
  if (unknown === undefined) return;
  throw new ImpactError(
    'invalid-option',
    `There is no "${unknown}" in ${place}. Allowed: ${allowed.join(', ')}.`,
  );
}

function assertOneOf<Value extends string>(
  option: string,
  value: Value,
  allowed: readonly Value[],
): void {
  if (allowed.includes(value)) return;
  throw new ImpactError(
    'invalid-option',
    `"${value}" was given for "${option}". Allowed: ${allowed.join(', ')}.`,
  );
}
