import type { CheckReport, StatementChecked } from './check-report.js';

/** Stated figures that were neither verified nor contradicted, for one reason. */
export interface UnsettledStatements {
  readonly reason: string;
  readonly statements: readonly StatementChecked[];
}

/** Groups the stated figures that could not be settled by the reason, in the order of the document. */
export function unsettledStatements({
  statements,
  findings,
}: CheckReport): readonly UnsettledStatements[] {
  // A finding names those that no measure fits.
  const told = findings.some(({ rule }) => rule === 'unlinked-figure');
  const groups = new Map<string, StatementChecked[]>();
  for (const statement of statements) {
    const { status, reason } = statement;
    if (status !== 'unverifiable' && status !== 'unlinked') continue;
    if (told && status === 'unlinked') continue;
    const key = reason ?? 'No reason is known.';
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups].map(([reason, group]) => ({ reason, statements: group }));
}
