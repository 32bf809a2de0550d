import { figureKey } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import type { Statement } from '../model/statement.js';

/** The statements that speak of one figure. */
export interface StatementGroup {
  readonly key: string;
  readonly statements: readonly Statement[];
  /** Whether no single value satisfies all of them. */
  readonly inconsistent: boolean;
}

const groups = new WeakMap<Dataset, ReadonlyMap<string, StatementGroup>>();

/** The linked statements of a dataset by the figure they speak of, made once per dataset. */
export function statementGroups(dataset: Dataset): ReadonlyMap<string, StatementGroup> {
  const known = groups.get(dataset);
  if (known) return known;
  const byKey = new Map<string, Statement[]>();
  for (const statement of dataset.statements) {
    if (statement.measure === null) continue;
    const key = figureKey(dataset, statement);
    const group = byKey.get(key);
    if (group) group.push(statement);
    else byKey.set(key, [statement]);
  }
  const made = new Map(
    [...byKey].map(([key, statements]) => [
      key,
      { key, statements, inconsistent: !shareValue(statements) },
    ]),
  );
  groups.set(dataset, made);
  return made;
}

/** The group of a statement of the dataset. */
export function groupOf(dataset: Dataset, statement: Statement): StatementGroup | undefined {
  return statementGroups(dataset).get(figureKey(dataset, statement));
}

/** Statements by the values that they allow: those with one printed interval stand together. */
export function byValue(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const values = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { low, high } = statement.interval;
    const key = `${low}|${high}`;
    const same = values.get(key);
    if (same) same.push(statement);
    else values.set(key, [statement]);
  }
  return [...values.values()];
}

function shareValue(statements: readonly Statement[]): boolean {
  const low = Math.max(...statements.map(({ interval }) => interval.low));
  const high = Math.min(...statements.map(({ interval }) => interval.high ?? Infinity));
  return low <= high;
}
