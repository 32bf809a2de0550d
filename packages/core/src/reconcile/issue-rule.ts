import { issueObservations } from './issue-observations.js';
import type { Messages } from './messages/messages.js';
import type { CatalogueRule } from './rule.js';

/** A rule whose whole matter an importer has seen already: it gives the issue a severity and a page. */
export function issueRule(
  declaration: Omit<CatalogueRule, 'check'> & {
    readonly issueCodes: readonly string[];
    /** What a person should check next. */
    readonly question: (messages: Messages) => string;
  },
): CatalogueRule {
  const { question, ...rule } = declaration;
  const { issueCodes: codes } = rule;
  return {
    ...rule,
    reads: [],
    *check(_dataset, { issues, messages }) {
      const { issue: message } = messages.reading;
      yield* issueObservations(issues, { codes, message, question: question(messages) });
    },
  };
}
