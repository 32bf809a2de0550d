import type { Interval } from '@partnership-impact/core';
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
  /** What was found less what is stated. */
  readonly difference: number | null;
  readonly section: string;
}

/** The sections in the order in which they are drawn. */
const sections = [
  ['Do not agree', ['contradicted']],
  ['Cannot be verified', ['unverifiable', 'unlinked']],
  ['Agree', ['verified']],
] as const;

/** Statements by outcome, the widest gap first; those without a number are left out. */
export function statementLines(rows: readonly StatementRow[]): readonly StatementLine[] {
  const lines = rows
    .filter(({ stated }) => known(stated) !== null)
    .map((row) => {
      const [stated, found] = [known(row.stated) ?? 0, known(row.found)];
      return { ...row, stated, found, difference: found === null ? null : found - stated };
    });
  return sections.flatMap(([heading, outcomes]) => {
    const own = lines.filter(({ status }) => outcomes.some((outcome) => outcome === status));
    const section = `${heading}: ${own.length}`;
    return own.map((line) => ({ ...line, section })).sort((a, b) => gapOf(b) - gapOf(a));
  });
}

/** The difference as a part of the larger figure. */
function gapOf({ stated, found, difference }: StatementLine): number {
  const most = Math.max(Math.abs(stated), Math.abs(found ?? 0));
  return difference === null || most === 0 ? 0 : Math.abs(difference) / most;
}
