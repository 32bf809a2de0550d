import type { MeasureId } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { Scope } from '../model/scope.js';
import type { SourceRef } from '../model/source-ref.js';
import type { StatementRole } from '../model/statement-role.js';
import type { StatementStatus } from './judgement.js';

/** A statement as an earlier check judged it. */
export interface EarlierStatement {
  readonly role: StatementRole;
  readonly measure: MeasureId | null;
  readonly scope: Scope;
  readonly period: Period | null;
  readonly value: number;
  readonly printed: string;
  readonly status: StatementStatus;
  readonly source: SourceRef;
}

/** What the rules about versions look at of an earlier check of the same project. */
export interface EarlierCheck {
  readonly statements: readonly EarlierStatement[];
}
