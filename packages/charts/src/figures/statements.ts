import type { Interval } from '@partnership-impact/core';
import { rollup } from 'd3-array';
import { known } from '../figure-text.js';

/** A statement and what was found for it. */
export interface StatementRow {
  /** What the figure speaks of, e.g. `attendances, Igniting event`. */
  readonly label: string;
  /** Where it stands, e.g. `report.md, line 23`. */
  readonly place?: string;
  readonly stated: number;
  /** As the document prints it, where it is no plain number. */
  readonly printed?: string;
  /** What the printed form allows. */
  readonly interval?: Interval;
  /** `null` where nothing could be found to set beside it. */
  readonly found: number | null;
  readonly status: 'verified' | 'contradicted' | 'unverifiable' | 'unlinked';
}

/** A statement in the section of its outcome. */
export interface StatementLine extends StatementRow {
  readonly outcome: 'differs' | 'open' | 'agrees';
  /** What was found less what is stated. */
  readonly difference: number | null;
  readonly section: string;
}

const outcomeOf = {
  contradicted: 'differs',
  unverifiable: 'open',
  unlinked: 'open',
  verified: 'agrees',
} as const;

/** In the order in which they are drawn. */
const headings = { differs: 'Do not agree', open: 'Cannot be verified', agrees: 'Agree' } as const;

/** Statements by outcome, the widest gap first; those without a number are left out. */
export function statementLines(rows: readonly StatementRow[]): readonly StatementLine[] {
  const order = Object.keys(headings);
  const lines = rows
    .filter(({ stated }) => known(stated) !== null)
    .map((row) => {
      const [stated, found] = [known(row.stated) ?? 0, known(row.found)];
      const difference = found === null ? null : found - stated;
      return { ...row, stated, found, difference, outcome: outcomeOf[row.status] };
    });
  const counts = rollup(
    lines,
    (own) => own.length,
    ({ outcome }) => outcome,
  );
  return lines
    .map((line) => ({ ...line, section: `${headings[line.outcome]}: ${counts.get(line.outcome)}` }))
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || gapOf(b) - gapOf(a));
}

/** The difference as a part of the larger figure. */
function gapOf({ stated, found, difference }: Omit<StatementLine, 'section'>): number {
  const most = Math.max(Math.abs(stated), Math.abs(found ?? 0));
  return difference === null || most === 0 ? 0 : Math.abs(difference) / most;
}
