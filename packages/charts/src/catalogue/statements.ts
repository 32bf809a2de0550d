import { check, type Judgement, measures } from '@partnership-impact/core';
import type { StatementRow } from '../figures/statements.js';
import { dumbbellChart } from '../forms/dumbbell.js';
import { placeText } from '../tables/findings-table.js';
import type { Drawing } from './catalogue-entry.js';
import { capitalised, scopeText } from './naming.js';

/** Every statement beside the figure found for it. */
export const statements: Drawing = (dataset, options) => {
  const { statements } = options.check ?? check(dataset, { rules: [] });
  return dumbbellChart(statements.map(rowOf), options);
};

function rowOf({ statement, status, figure }: Judgement): StatementRow {
  const { role, measure, scope, value, printed, interval, period } = statement;
  const what = measure === null ? 'figure' : measures[measure].id;
  const when = period === null ? '' : `, ${period.start} to ${period.end}`;
  return {
    label: capitalised(
      `${role === 'planned' ? 'planned ' : ''}${what}, ${scopeText(scope)}${when}`,
    ),
    place: placeText(statement.source),
    stated: value,
    printed,
    interval,
    found: figure?.value ?? null,
    status,
  };
}
