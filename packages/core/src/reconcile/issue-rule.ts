import { issueObservations } from './issue-observations.js';
import type { CatalogueRule } from './rule.js';

/** A rule whose whole matter an importer has seen already: it gives the issue a severity and a page. */
export function issueRule(
  declaration: Omit<CatalogueRule, 'check'> & {
    readonly issueCodes: readonly string[];
    /** What a person should check next. */
    readonly question: string;
  },
): CatalogueRule {
  const { question, ...rule } = declaration;
  const { issueCodes: codes } = rule;
  return {
    ...rule,
    reads: [],
    *check(_dataset, { issues }) {
      yield* issueObservations(issues, { codes, question });
    },
  };
}
