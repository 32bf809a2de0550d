import { figureKey } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import type { EarlierCheck, EarlierStatement } from './earlier-check.js';

/** The statements of an earlier check by the figure that they speak of, as the dataset names it now. */
export function earlierByFigure(
  dataset: Dataset,
  { statements }: EarlierCheck,
): ReadonlyMap<string, readonly EarlierStatement[]> {
  const byFigure = new Map<string, EarlierStatement[]>();
  for (const statement of statements) {
    if (statement.measure === null) continue;
    const key = figureKey(dataset, statement);
    const same = byFigure.get(key);
    if (same) same.push(statement);
    else byFigure.set(key, [statement]);
  }
  return byFigure;
}
