import {
  addDays,
  type CalendarDate,
  type Dataset,
  figureOf,
  type Period,
  type Scope,
  type Statement,
  scopeKey,
  type Target,
} from '@partnership-impact/core';
import { measureText } from '../export/records/measure-text.js';

/** What was planned and what came of it, under one title. */
export interface Indicator {
  readonly title: string;
  readonly scope: Scope;
  readonly planned: number;
  /** `undefined` where neither the events nor a statement tells it. */
  readonly actual: number | undefined;
  /** The last day on which it may be reached. */
  readonly last: CalendarDate;
}

/** The targets of a dataset, and the planned values of other indicators, with their actual values. */
export function indicatorsOf(dataset: Dataset, period: Period): readonly Indicator[] {
  const others = dataset.statements.filter(
    ({ role, measure, scope }) => role === 'planned' && measure === null && scope.indicator,
  );
  return [
    ...dataset.targets.map((target) => ofTarget(target, dataset, period)),
    ...others.map(({ value, scope }) => {
      const { indicator = '', ...rest } = scope;
      const last = addDays(period.end, -1);
      const actual = reported(dataset.statements, null, scope);
      return { title: indicator, scope: rest, planned: value, actual, last };
    }),
  ];
}

function ofTarget(target: Target, dataset: Dataset, { start, end }: Period): Indicator {
  const { measure, scope, value } = target;
  const last = target.by ?? addDays(end, -1);
  const within = { start, end: addDays(last, 1) };
  // Without a register nothing was counted: no events are not 0 events.
  const counted =
    dataset.events.length === 0
      ? undefined
      : figureOf(dataset, measure, { scope, period: within }).value;
  const parts = Object.values(scope);
  const title = `Number of ${measureText(measure)}`;
  return {
    title: parts.length === 0 ? title : `${title}: ${parts.join(', ')}`,
    scope,
    planned: value,
    actual: counted ?? reported(dataset.statements, measure, scope),
    last,
  };
}

function reported(
  statements: readonly Statement[],
  measure: Statement['measure'],
  scope: Scope,
): number | undefined {
  const key = scopeKey(scope);
  return statements.find(
    (one) => one.role === 'reported' && one.measure === measure && scopeKey(one.scope) === key,
  )?.value;
}
