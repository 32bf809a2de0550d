import {
  type DerivedOperand,
  foldName,
  type MeasureId,
  type Scope,
  type Statement,
  type StatementRole,
} from '@partnership-impact/core';
import { placeIn, type Table } from '../../table/table.js';
import { type NumberValue, readNumber } from '../../values/number.js';
import { separatorsOf } from '../../values/separators.js';

/** Words for a share, and those that may stand beside them: "% of total", "Anteil in %". */
const shareWords: ReadonlySet<string> = new Set(
  'share percent percentage pct anteil prozent prozentsatz pourcentage part porcentaje percentagem percentuale quota udzial odsetek ποσοστο'.split(
    ' ',
  ),
);
const smallWords: ReadonlySet<string> = new Set(
  'in of the all total totals do del du des am gesamt su sul'.split(' '),
);

/** A column of counts with a column of shares behind it. */
export interface SharedColumn {
  readonly counts: number;
  readonly shares: number;
  readonly measure: MeasureId;
  readonly role: StatementRole;
  /** What the whole column is of. */
  readonly scope: Scope;
  /** What the label of a row narrows that by; `undefined` for rows without a value of the dimension. */
  readonly ofRow: (row: number) => Scope | undefined;
  readonly passage: string;
}

/** The column of shares behind a column of counts, if nothing stands between them. */
export function shareColumnBehind(table: Table, counts: number): number | undefined {
  const next = table.columns.find(({ index }) => index > counts);
  return next && saysShareAlone(next.header) ? next.index : undefined;
}

/** Whether a header says nothing but that the numbers are shares: "%", but not "% women". */
function saysShareAlone(header: string): boolean {
  const words = foldName(header).split(' ').filter(Boolean);
  const isShare = header.includes('%') || words.some((word) => shareWords.has(word));
  return isShare && words.every((word) => shareWords.has(word) || smallWords.has(word));
}

/**
 * States the shares of a table that stand beside the counts that they follow from, each with its row
 * and the total: the printed one, else the sum. Shares of something else, such as of a plan, are left
 * out: at least half of the rows, and two of them, must be what row and total make.
 *
 * A share may be one unit of its last digit off, since columns are often rounded to come to 100.
 */
export function shareStatements(table: Table, column: SharedColumn): readonly Statement[] {
  const { counts, shares, measure, role, scope, passage } = column;
  const [countAt, shareAt] = [numbersOf(table, counts), numbersOf(table, shares)];
  const body = table.rows.flatMap((row) => {
    const [count, share] = [countAt(row), shareAt(row)];
    const ofRow = column.ofRow(row);
    return count && share && ofRow ? [{ row, count, share, ofRow }] : [];
  });
  const printed = table.totals.find(({ kind }) => kind === 'all');
  const total = printed
    ? countAt(printed.row)?.value
    : body.reduce((sum, { count }) => sum + count.value, 0);
  const isWhole = printed !== undefined || body.length === table.rows.length;
  if (!total || !isWhole) return [];
  const stated = body.map(({ row, count, share, ofRow }) => {
    const side = { measure, role, period: null };
    const part: DerivedOperand = { ...side, scope: { ...scope, ...ofRow }, value: count.value };
    const base: DerivedOperand = { ...side, scope, value: total };
    const { low, high } = share.interval;
    const unit = (high ?? low) - low || 1;
    const text = table.grid.text(row, shares).trim();
    const statement: Statement = {
      role,
      measure: null,
      scope: part.scope,
      period: null,
      value: asShare(share.value),
      derived: { kind: 'share', part, base },
      interval: { low: asShare(share.value - unit), high: asShare(share.value + unit) },
      printed: text,
      passage: `${passage}:${shares}`,
      source: { ...placeIn(table, row, shares), quote: text.slice(0, 160) },
    };
    return { statement, holds: Math.abs(share.value - (100 * count.value) / total) <= unit };
  });
  const holding = stated.filter(({ holds }) => holds).length;
  return holding >= 2 && holding * 2 >= stated.length
    ? stated.map(({ statement }) => statement)
    : [];
}

/** The numbers of a column by row, read with the separators that all of it has. */
function numbersOf(table: Table, index: number) {
  const separators = separatorsOf(table.rows.map((row) => table.text(row, index)));
  return (row: number): (NumberValue & { readonly value: number }) | undefined => {
    const reading = readNumber(
      table.grid.text(row, index).trim(),
      separators ? { separators } : {},
    );
    if ('problem' in reading || reading.value === null) return undefined;
    return { ...reading, value: reading.value };
  };
}

/** A percentage as a share, without the noise of binary fractions. */
function asShare(percentage: number): number {
  return Number((percentage / 100).toFixed(10));
}
