import type { Issue } from '../model/issue.js';
import type { Finding } from './finding.js';
import { placeKey } from './place-key.js';
import type { Rule } from './rule.js';

/** A fault in reading, and the finding that tells it, so that nobody reads it twice. */
export interface JudgedIssue extends Issue {
  /** Id of the finding that a rule made of it. Left out: no rule that ran speaks of it. */
  readonly finding?: string;
}

/** Marks each issue with the finding of a rule for its code at its place. */
export function judgedIssues(
  issues: readonly Issue[],
  { findings, rules }: { readonly findings: readonly Finding[]; readonly rules: readonly Rule[] },
): readonly JudgedIssue[] {
  const codes = new Map(rules.map(({ id, issueCodes = [] }) => [id, issueCodes]));
  const told = new Map<string, string>();
  for (const { id, rule, locations } of findings) {
    for (const code of codes.get(rule) ?? []) {
      for (const { source } of locations) told.set(keyOf(code, source), id);
    }
  }
  return issues.map((issue) => {
    const finding = told.get(keyOf(issue.code, issue.source));
    return finding === undefined ? issue : { ...issue, finding };
  });
}

function keyOf(code: string, source: Issue['source']): string {
  return `${code} ${placeKey(source)}`;
}
