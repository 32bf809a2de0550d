import type { Issue, Severity, SourceRef } from '@partnership-impact/core';
import { issuesInEnglish } from './english/english.js';
import type { MoreOfAKind } from './english/more-of-a-kind.js';
import type { IssueCode, Sentences, Told } from './issue-messages.js';

/** What is to be told of a place. */
export interface ToldOf<Code extends IssueCode> {
  readonly severity: Severity;
  readonly code: Code;
  /** The arguments of the sentence of the code. */
  readonly told: Told[Code];
}

const each: Sentences = issuesInEnglish.each;

/** The issue with the English sentence of its code. */
export function issueOf<Code extends IssueCode>(given: ToldOf<Code>, source: SourceRef): Issue {
  const { severity, code, told } = given;
  return { severity, code, message: each[code](told), source, told };
}

/** An issue that stands for many of its code, with the English sentence of many. */
export function issueOfMany(
  { severity, code }: Pick<Issue, 'severity' | 'code'>,
  told: MoreOfAKind,
  source: SourceRef,
): Issue {
  return { severity, code, message: issuesInEnglish.moreOfAKind(told), source, told };
}

/** Whether an issue is of a code and tells of one case, not of many. */
export function isIssueOf<Code extends IssueCode>(
  issue: Issue,
  code: Code,
): issue is Issue & ToldOf<Code> {
  return issue.code === code && issue.told !== undefined && !('more' in issue.told);
}
