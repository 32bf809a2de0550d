import {
  aggregate,
  type Dataset,
  type Dimension,
  figureOf,
  type MeasureId,
  notGiven,
  plannedFor,
  printedScope,
  scopeKey,
} from '@partnership-impact/core';
import { type BulletRow, bulletChart } from '../forms/bullet.js';
import type { CatalogueEntry, CatalogueOptions } from './catalogue-entry.js';
import { plannedMeasure } from './measure-drawn.js';
import { capitalised, dimensionNames, scopeValueText } from './naming.js';

/** Planned, counted and stated figures of each event type. */
export const targetsEntry: CatalogueEntry = {
  name: 'targets',
  sentence: 'What was planned, counted and stated for each event type?',
  draw(dataset, options = {}) {
    const { measure, by: [dimension = 'type'] = [] } = options;
    const shown =
      measure === undefined
        ? (['attendances', 'events'] as const)
        : [plannedMeasure(measure, 'targets')];
    const rows = shown.flatMap((one) => rowsOf(dataset, one, dimension, options));
    const title = `Counted against planned, by ${dimensionNames(dimension)}`;
    return bulletChart(rows, { title, ...options });
  },
};

function rowsOf(
  dataset: Dataset,
  measure: MeasureId,
  dimension: Dimension,
  { where, asOf = null }: CatalogueOptions,
): readonly BulletRow[] {
  const group = capitalised(measure);
  const counted = aggregate(dataset, { measures: [measure], by: [dimension], where, asOf });
  const values = counted.map(({ key }) => key[dimension] ?? notGiven);
  const others = dataset.targets
    .filter(({ scope }) => Object.keys(scope).length === 1 && scope[dimension] !== undefined)
    .map(({ scope }) => printedScope(dataset, scope)[dimension] ?? notGiven);
  const parts = [...new Set([...values, ...others])].map((value): BulletRow => {
    const scope = { ...where?.scope, [dimension]: value };
    const figure = counted.find(({ key }) => key[dimension] === value)?.figures[measure];
    return {
      group,
      label: scopeValueText(dimension, value),
      planned:
        value === notGiven ? null : (plannedFor(dataset, measure, scope, asOf)?.value ?? null),
      counted: figure?.value ?? (figure === undefined && dataset.events.length > 0 ? 0 : null),
      stated: value === notGiven ? [] : statedFor(dataset, measure, scope),
    };
  });
  const total: BulletRow = {
    group,
    label: 'Whole',
    planned: plannedFor(dataset, measure, where?.scope, asOf)?.value ?? null,
    counted: figureOf(dataset, measure, where, { asOf }).value ?? null,
    stated: statedFor(dataset, measure, where?.scope ?? {}),
    total: true,
  };
  return [...parts, total];
}

/** The figures that documents report for exactly this scope, each once, smallest first. */
function statedFor(
  dataset: Dataset,
  measure: MeasureId,
  scope: Readonly<Record<string, string>>,
): readonly number[] {
  const key = scopeKey(printedScope(dataset, scope));
  const values = dataset.statements
    .filter((one) => one.role === 'reported' && one.measure === measure && one.period === null)
    .filter((one) => scopeKey(printedScope(dataset, one.scope)) === key)
    .map(({ value }) => value);
  return [...new Set(values)].sort((a, b) => a - b);
}
