import type { Changeable, SumEdit } from '../explain/fewest-changes.js';
import type { Dataset } from '../model/dataset.js';
import { group } from '../model/group.js';
import type { MeasureId } from '../model/measure.js';
import { measures } from '../model/measure.js';
import type { SourceRef } from '../model/source-ref.js';
import type { Statement } from '../model/statement.js';
import type { StatementRole } from '../model/statement-role.js';
import { sourcesOf } from './figure-sources.js';
import { judgementsOf } from './judge-statement.js';
import { areAllParts } from './known-values.js';
import { partitionsIn } from './partition.js';
import { placeOfStatement } from './stated.js';
import { byValue, isAside, statementGroups } from './statement-group.js';

/** What a field is: a stated figure, a target, some rows of the register, or what the register gives. */
export type FieldName =
  | { readonly kind: 'stated'; readonly printed: string; readonly role: StatementRole }
  | { readonly kind: 'target'; readonly value: number }
  | { readonly kind: 'rows'; readonly count: number }
  | { readonly kind: 'register'; readonly value: number };

/** A figure, or a cell that stands behind figures, with the places where it stands. */
export interface NetworkField extends Changeable {
  readonly name: FieldName;
  readonly places: readonly SourceRef[];
  /** What the figure speaks of, the same for all its values; `null` for a source. */
  readonly figure: string | null;
}

/** The figures of one role and measure, and the sums that must hold among them. */
export interface FigureNetwork {
  readonly fields: readonly NetworkField[];
  readonly edits: readonly SumEdit[];
}

/** A figure in a table is copied from a calculation, and wrong less often than one in a sentence. */
const weightInText = 1;
const weightInTable = 2;

/** The networks of a dataset: what is planned and what is reported, each measure for itself. */
export function figureNetworks(dataset: Dataset): readonly FigureNetwork[] {
  const judged = judgementsOf(dataset).filter(
    ({ statement }) => statement.measure !== null && !isAside(dataset, statement),
  );
  const kinds = group(judged, ({ statement: { role, measure } }) => `${role} ${measure}`);
  return [...kinds.values()].map((same) =>
    networkOf(
      dataset,
      same.map((one) => one.statement),
    ),
  );
}

function networkOf(dataset: Dataset, statements: readonly Statement[]): FigureNetwork {
  const fields: NetworkField[] = [];
  const edits: SumEdit[] = [];
  const fieldOf = new Map<Statement, number>();
  const asked = new Set(statements);
  for (const { key, statements: all } of statementGroups(dataset).values()) {
    const values = byValue(all.filter((one) => asked.has(one)));
    const indexes = values.map((same) => {
      const index = fields.push(statedField(same, key)) - 1;
      for (const one of same) fieldOf.set(one, index);
      return index;
    });
    const [first, ...others] = indexes;
    for (const other of others)
      if (first !== undefined) edits.push({ whole: first, parts: [other] });
  }
  const { sources, behind } = sourcesOf(dataset, statements);
  const start = fields.length;
  fields.push(...sources);
  for (const [statement, indexes] of behind) {
    const whole = fieldOf.get(statement);
    if (whole !== undefined) edits.push({ whole, parts: indexes.map((index) => start + index) });
  }
  for (const within of ['passage', 'document'] as const) {
    for (const { whole, parts, dimension } of partitionsIn(dataset, within)) {
      const [sum, ...summands] = [whole, ...parts].flatMap((one) => fieldOf.get(one) ?? []);
      const measure = whole.measure as MeasureId;
      if (sum === undefined || measures[measure].combines === 'distinct') continue;
      const values = parts.map(({ scope }) => scope[dimension] ?? '');
      const all = areAllParts(dataset, dimension, values);
      if (all === false || (within === 'document' && all !== 'known')) continue;
      edits.push({ whole: sum, parts: summands });
    }
  }
  return { fields, edits };
}

function statedField(same: readonly Statement[], figure: string): NetworkField {
  const [first] = same;
  if (first === undefined) throw new TypeError('A value is stated somewhere.');
  return {
    interval: first.interval,
    weight: same.reduce((sum, one) => sum + (standsInTable(one) ? weightInTable : weightInText), 0),
    isSource: false,
    least: 0,
    figure,
    name: { kind: 'stated', printed: first.printed.trim(), role: first.role },
    places: same.map(placeOfStatement),
  };
}

/** Whether a document gives the figure a cell of its own: the quote then holds nothing else. */
function standsInTable({ source, printed }: Statement): boolean {
  return source.quote?.trim() === printed.trim();
}
