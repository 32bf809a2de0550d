import type { JudgedIssue } from '@partnership-impact/core';
import type { CheckReport } from './check-report.js';

/** Issues that no finding reports: nobody should have to read the same thing twice. */
export function untoldIssues({ issues }: Pick<CheckReport, 'issues'>): readonly JudgedIssue[] {
  return issues.filter(({ finding }) => finding === undefined);
}
