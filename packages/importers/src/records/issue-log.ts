import type { Issue, SourceRef } from '@partnership-impact/core';
import type { IssueCode } from '../messages/issue-messages.js';
import { issueOf, issueOfMany, type ToldOf } from '../messages/issue-of.js';

/** How many issues of one kind in one column are told one by one. */
const each = 20;
/** What is the way of a whole column where it is not that of a few cells. */
const habits: ReadonlyMap<string, number> = new Map([
  ['date-without-day', 3],
  ['date-without-year', 3],
  ['several-days', 3],
]);

/** Why something of a row could not be read, and where. */
export type GraveIssue = Pick<Issue, 'message' | 'source'>;

/** Collects issues; many of one kind in one column are told as one after the first few. */
export interface IssueLog {
  add<Code extends IssueCode>(column: string, told: ToldOf<Code>, source: SourceRef): void;
  all(): readonly Issue[];
  /** Of every issue that is more than a note, none of them joined with others. */
  grave(): readonly GraveIssue[];
}

/** An empty log. */
export function issueLog(): IssueLog {
  const issues: Issue[] = [];
  const grave: GraveIssue[] = [];
  const counts = new Map<string, number>();
  /** The first issue of each kind that is told with those after it. */
  const more = new Map<string, Beyond>();
  return {
    add(column, told, source) {
      const { severity, code } = told;
      const key = `${code}\u0000${column}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const most = mostOf(code);
      if (count === most + 1) more.set(key, { severity, code, column, source });
      // Of a long column most notes are counted and never said.
      if (count > most && severity === 'note') return;
      const issue = issueOf(told, source);
      if (severity !== 'note') grave.push({ message: issue.message, source });
      if (count <= most) issues.push(issue);
    },
    grave: () => grave,
    all: () => [
      ...issues,
      ...[...more].map(([key, first]) => {
        const count = (counts.get(key) ?? 0) - mostOf(first.code);
        const told = { more: count, of: 'cells', header: first.column } as const;
        return issueOfMany(first, told, first.source);
      }),
    ],
  };
}

interface Beyond extends Pick<Issue, 'severity' | 'code' | 'source'> {
  readonly column: string;
}

function mostOf(code: string): number {
  return habits.get(code) ?? each;
}
