import type { Issue } from '@partnership-impact/core';
import { issuesInEnglish } from './english/english.js';
import type { MoreOfAKind } from './english/more-of-a-kind.js';
import type { IssueCode, IssueMessages, Sentences } from './issue-messages.js';
import { isIssueOf, type ToldOf } from './issue-of.js';

/**
 * Says an issue of reading in the language of the messages given.
 *
 * Issues that tell no more than their message, as of a dataset in JSON or of a config, are said by it.
 *
 * @example
 * const portuguese: IssueMessages = {
 *   ...issuesInEnglish,
 *   each: { ...issuesInEnglish.each, footnote: () => 'Uma nota abaixo da tabela não foi lida.' },
 * };
 * issues.map((issue) => issueText(issue, portuguese));
 */
export function issueText(issue: Issue, messages: IssueMessages): string {
  if (isOfMany(issue)) return messages.moreOfAKind(issue.told);
  return isKnown(issue.code) && isIssueOf(issue, issue.code)
    ? sentence(issue, messages.each)
    : issue.message;
}

function sentence<Code extends IssueCode>({ code, told }: ToldOf<Code>, each: Sentences): string {
  return each[code](told);
}

function isKnown(code: string): code is IssueCode {
  return Object.hasOwn(issuesInEnglish.each, code);
}

function isOfMany(issue: Issue): issue is Issue & { readonly told: MoreOfAKind } {
  return issue.told !== undefined && 'more' in issue.told;
}
