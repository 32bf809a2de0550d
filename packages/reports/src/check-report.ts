import type {
  CalendarDate,
  Coverage,
  DeadAcknowledgement,
  Finding,
  FindingLocation,
  InputRead,
  JudgedIssue,
  MeasureId,
  Period,
  Scope,
  SourceRef,
  StatementRole,
  StatementStatus,
  TableRole,
} from '@partnership-impact/core';
import type { CheckComparison } from './check-comparison.js';

/** A figure that a document states, and what became of it. */
export interface StatementChecked {
  readonly value: number;
  /** The figure as it stands in the document. */
  readonly printed: string;
  readonly role: StatementRole;
  readonly measure: MeasureId | null;
  readonly scope: Scope;
  readonly period: Period | null;
  readonly source: SourceRef;
  readonly status: StatementStatus;
  /** Why, in one sentence; `null` where the figure meets the statement exactly. */
  readonly reason: string | null;
}

/** A table that was found in an input, and what it was taken for. */
export interface TableRead {
  readonly file: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly page?: number;
  readonly header: readonly string[];
  /** Rows that hold records. */
  readonly rows: number;
  readonly role: TableRole;
  /** The field that each column was taken for, in the order of `header`; `null` where it was left. */
  readonly fields: readonly (string | null)[];
}

/** How much of what the documents state could be checked, in statements, and in rows of tables. */
export interface CheckCoverage extends Coverage {
  /** Rows of every table that was found, and of those that were taken for something. */
  readonly rows: { readonly read: number; readonly used: number };
}

/** A check that could not be made. */
export interface CheckNotMade {
  readonly rule: string;
  readonly reason: string;
  readonly locations: readonly FindingLocation[];
  /** Id of the finding that must be settled first. Left out: it waits for none. */
  readonly finding?: string;
}

/** The figures of the whole dataset. `null`: cannot be known from the inputs. */
export interface CheckTotals {
  readonly records: number | null;
  readonly events: number | null;
  readonly attendances: number | null;
  readonly participants: number | null;
}

/**
 * Everything that a check came to: what every format prints, and no more.
 *
 * A format prints it and computes no figure of its own.
 */
export interface CheckReport {
  readonly schema: 'partnership-impact/check/1';
  /** The project's name, or `null` when no input gives it. */
  readonly project: string | null;
  /** The config file that was used, or `null`. */
  readonly config: string | null;
  /** The day as of which the dataset was judged, or `null`. */
  readonly asOf: CalendarDate | null;
  readonly inputs: readonly InputRead[];
  readonly totals: CheckTotals;
  /** For each total, how many records should give it and do not. */
  readonly missing: CheckTotals;
  readonly tables: readonly TableRead[];
  readonly statements: readonly StatementChecked[];
  readonly coverage: CheckCoverage;
  readonly findings: readonly Finding[];
  readonly unverifiable: readonly CheckNotMade[];
  /** Acknowledgements that no longer hold; those that hold stand at their findings. */
  readonly acknowledgements: readonly DeadAcknowledgement[];
  /** What changed against an earlier result, or `null` when none was given. */
  readonly since: CheckComparison | null;
  /** Faults in reading, in the order in which they were met; `finding` names the one that reports it. */
  readonly issues: readonly JudgedIssue[];
}
