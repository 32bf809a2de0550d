import type { JudgedIssue } from '@partnership-impact/core';
import type { CheckReport } from './check-report.js';

/** Issues that stand for themselves: of the others a finding tells, and nobody should read a matter twice. */
export function untoldIssues({ issues }: Pick<CheckReport, 'issues'>): readonly JudgedIssue[] {
  return issues.filter(({ finding }) => finding === undefined);
}
