import type { Issue, Severity, SourceRef } from '@partnership-impact/core';

/** How many issues of one kind in one column are told one by one. */
const each = 20;
/** What is the way of a whole column where it is not that of a few cells. */
const habits: ReadonlyMap<string, number> = new Map([
  ['date-without-day', 3],
  ['date-without-year', 3],
  ['several-days', 3],
]);

/** Collects issues; many of one kind in one column are told as one after the first few. */
export interface IssueLog {
  add(severity: Severity, code: string, column: string, message: string, source: SourceRef): void;
  all(): readonly Issue[];
  /** Every issue that is more than a note, none of them joined with others. */
  grave(): readonly Issue[];
}

/** An empty log. */
export function issueLog(): IssueLog {
  const issues: Issue[] = [];
  const grave: Issue[] = [];
  const more = new Map<string, { count: number; issue: Issue }>();
  const counts = new Map<string, number>();
  return {
    add(severity, code, column, message, source) {
      const key = `${code}\u0000${column}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const issue = { severity, code, message, source };
      if (severity !== 'note') grave.push(issue);
      const told = habits.get(code) ?? each;
      if (count <= told) issues.push(issue);
      else more.set(key, { count: count - told, issue: more.get(key)?.issue ?? issue });
    },
    grave: () => grave,
    all: () => [
      ...issues,
      ...[...more].map(([key, { count, issue }]) => ({
        ...issue,
        message: `${count} more such cells under "${key.split('\u0000')[1]}", the first of them here.`,
      })),
    ],
  };
}
