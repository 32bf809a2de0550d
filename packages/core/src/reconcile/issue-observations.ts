import { group } from '../model/group.js';
import type { Issue } from '../model/issue.js';
import { type Severity, severities } from '../model/severity.js';
import type { Messages } from './messages/messages.js';
import type { Observation } from './rule.js';

/** Which issues a rule speaks of, and what it says of those that are alike. */
export interface IssueObservationsOptions {
  readonly codes: readonly string[];
  readonly message: Messages['reading']['issue'];
  readonly question: string;
}

/**
 * What the rules about reading say of issues: one observation for those of one code in one column, or,
 * where no column is told, in one file. Its severity is that of the gravest.
 */
export function* issueObservations(
  issues: readonly Issue[] = [],
  options: IssueObservationsOptions,
): Iterable<Observation> {
  const { codes, message, question } = options;
  const columns = group(
    issues.filter(({ code }) => codes.includes(code)),
    ({ code, source: { file, sheet, row, column } }) =>
      JSON.stringify([code, file, sheet, row === undefined ? null : column]),
  );
  for (const alike of columns.values()) {
    const [first, ...others] = alike;
    if (!first) continue;
    yield {
      key: [
        first.code,
        first.source.sheet ?? '',
        ...alike.flatMap((issue) => quoted(issue.message)),
      ],
      severity: gravest(alike),
      message: message(first, others),
      question,
      locations: alike.map(({ source }) => ({ relation: 'contradicts', source })),
    };
  }
}

/** What an issue quotes is the file's own; the words around it are ours, and may be bettered. */
function quoted(message: string): readonly string[] {
  return message.match(/"[^"]*"/g) ?? [];
}

function gravest(issues: readonly Issue[]): Severity {
  return severities.find((one) => issues.some(({ severity }) => severity === one)) ?? 'note';
}
