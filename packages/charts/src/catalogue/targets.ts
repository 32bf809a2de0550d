import {
  type Dataset,
  type Dimension,
  type MeasureId,
  printedScope,
  type Scope,
  scopeKey,
} from '@partnership-impact/core';
import { type BulletRow, bulletChart } from '../forms/bullet.js';
import type { CatalogueOptions, Drawing } from './catalogue-entry.js';
import { measureDrawn } from './measure-drawn.js';
import { capitalised, dimensionNames, scopeValueText } from './naming.js';
import { plannedAndCounted } from './planned-and-counted.js';

/** Planned, counted and stated figures of each event type. */
export const targets: Drawing = (dataset, options) => {
  const { by: [dimension = 'type'] = [] } = options;
  const shown: readonly MeasureId[] = options.measure
    ? [measureDrawn(dataset, options)]
    : ['attendances', 'events'];
  const rows = shown.flatMap((measure) => rowsOf(dataset, measure, dimension, options));
  const title = `Counted against planned, by ${dimensionNames(dimension)}`;
  return bulletChart(rows, { title, ...options });
};

function rowsOf(
  dataset: Dataset,
  measure: MeasureId,
  dimension: Dimension,
  options: CatalogueOptions,
): readonly BulletRow[] {
  const group = capitalised(measure);
  const { parts, whole } = plannedAndCounted(dataset, measure, dimension, options);
  const stated = (scope: Scope) => statedFor(dataset, measure, scope);
  return [
    ...parts.map(({ value, scope, ...part }) => ({
      ...part,
      group,
      label: scopeValueText(dimension, value),
      stated: stated(scope),
    })),
    { ...whole, group, label: 'Whole', stated: stated(whole.scope), total: true },
  ];
}

/** The figures that documents report for exactly this scope, smallest first. */
function statedFor(dataset: Dataset, measure: MeasureId, scope: Scope): readonly number[] {
  const key = scopeKey(printedScope(dataset, scope));
  const values = dataset.statements
    .filter((one) => one.role === 'reported' && one.measure === measure && one.period === null)
    .filter((one) => scopeKey(printedScope(dataset, one.scope)) === key)
    .map(({ value }) => value);
  return values.sort((a, b) => a - b);
}
