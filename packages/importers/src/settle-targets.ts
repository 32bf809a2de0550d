import {
  type Dataset,
  placeOf,
  type Statement,
  type Target,
  type Vocabulary,
  vocabularyOf,
} from '@partnership-impact/core';

/**
 * Makes planned statements of the targets that a report repeats, where another input holds the plan:
 * the plan counts, in whatever order the inputs come, and the report is compared with it.
 *
 * @param reports The names of the inputs that are reports.
 */
export function settleTargets(
  dataset: Dataset,
  reports: ReadonlySet<string>,
): Pick<Dataset, 'targets' | 'statements'> {
  const { targets, statements } = dataset;
  const isOfReport = ({ source }: Target) => reports.has(source.file);
  const plan = targets.filter((target) => !isOfReport(target));
  if (plan.length === 0 || plan.length === targets.length) return { targets, statements };
  const vocabulary = vocabularyOf(dataset);
  const planned = new Set(plan.map((target) => keyOf(target, vocabulary)));
  const isRestated = (target: Target) =>
    isOfReport(target) && planned.has(keyOf(target, vocabulary));
  const known = new Set(
    statements.map(({ role, source }) => placeKey(role, placeOf(source, 'value'))),
  );
  const restated = targets
    .filter(isRestated)
    .map(asStatement)
    .filter(({ role, source }) => !known.has(placeKey(role, source)));
  return {
    targets: targets.filter((target) => !isRestated(target)),
    statements: [...statements, ...restated],
  };
}

function keyOf({ measure, scope, by }: Target, vocabulary: Vocabulary): string {
  const values = Object.entries(scope).map(([dimension, text]) => [
    dimension,
    vocabulary.value(dimension, text),
  ]);
  return JSON.stringify([measure, by, values.sort()]);
}

function asStatement({ measure, scope, value, source }: Target): Statement {
  return {
    role: 'planned',
    measure,
    scope,
    period: null,
    value,
    interval: { low: value, high: value },
    printed: source.quote ?? String(value),
    passage: null,
    source: placeOf(source, 'value'),
  };
}

function placeKey(role: Statement['role'], { file, page, row, line, column }: Statement['source']) {
  return JSON.stringify([role, file, page, row, line, column]);
}
