import type { Issue } from '@partnership-impact/core';
import type { IssueCode } from '../messages/issue-messages.js';
import { issueOf, issueOfMany, type ToldAt } from '../messages/issue-of.js';

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
  add<Code extends IssueCode>(column: string, told: ToldAt<Code>): void;
  all(): readonly Issue[];
  /** Every issue that is more than a note, none of them joined with others. */
  grave(): readonly Issue[];
}

/** An empty log. */
export function issueLog(): IssueLog {
  const issues: Issue[] = [];
  const grave: Issue[] = [];
  const more = new Map<string, { count: number; first: ToldAt<IssueCode> }>();
  const counts = new Map<string, number>();
  return {
    add(column, told) {
      const { severity, code } = told;
      const key = `${code}\u0000${column}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const most = habits.get(code) ?? each;
      if (count > most) more.set(key, { count: count - most, first: more.get(key)?.first ?? told });
      // Of a long column most notes are counted and never said.
      if (count > most && severity === 'note') return;
      const issue = issueOf(told);
      if (severity !== 'note') grave.push(issue);
      if (count <= most) issues.push(issue);
    },
    grave: () => grave,
    all: () => [
      ...issues,
      ...[...more].map(([key, { count, first }]) =>
        issueOfMany(first, { more: count, of: 'cells', header: key.split('\u0000')[1] ?? '' }),
      ),
    ],
  };
}
