import {
  type Dataset,
  type Dimension,
  type MeasureId,
  notGiven,
  plannedFor,
  printedScope,
  scopeKey,
} from '@partnership-impact/core';
import { type BulletRow, bulletChart } from '../forms/bullet.js';
import type { CatalogueEntry, CatalogueOptions } from './catalogue-entry.js';
import { drawnCells, partsOf } from './drawn-cells.js';
import { plannedMeasure } from './measure-drawn.js';
import { capitalised, dimensionNames, scopeValueText } from './naming.js';

/** Planned, counted and stated figures of each event type. */
export const targetsEntry: CatalogueEntry = {
  name: 'targets',
  sentence: 'What was planned, counted and stated for each event type?',
  dimensions: [],
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
  options: CatalogueOptions,
): readonly BulletRow[] {
  const { where, asOf = null } = options;
  const group = capitalised(measure);
  const cells = drawnCells(dataset, measure, [dimension], options);
  const counted = partsOf(cells);
  const values = counted.map(({ key }) => key[dimension] ?? notGiven);
  const others = dataset.targets
    .filter(({ scope }) => Object.keys(scope).length === 1 && scope[dimension] !== undefined)
    .map(({ scope }) => printedScope(dataset, scope)[dimension] ?? notGiven);
  const parts = [...new Set([...values, ...others])].map((value): BulletRow => {
    const scope = { ...where?.scope, [dimension]: value };
    const cell = counted.find(({ key }) => key[dimension] === value);
    return {
      group,
      label: scopeValueText(dimension, value),
      planned:
        value === notGiven ? null : (plannedFor(dataset, measure, scope, asOf)?.value ?? null),
      counted: cell ? cell.value : dataset.events.length > 0 ? 0 : null,
      hidden: cell?.hidden ?? false,
      stated: value === notGiven ? [] : statedFor(dataset, measure, scope),
    };
  });
  const total = cells.find(({ key }) => key[dimension] === null);
  const whole: BulletRow = {
    group,
    label: 'Whole',
    planned: plannedFor(dataset, measure, where?.scope, asOf)?.value ?? null,
    counted: total?.value ?? null,
    hidden: total?.hidden ?? false,
    stated: statedFor(dataset, measure, where?.scope ?? {}),
    total: true,
  };
  return [...parts, whole];
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
