import { group } from '../model/group.js';
import type { Issue } from '../model/issue.js';
import { type Severity, severities } from '../model/severity.js';
import { placesText } from './messages/english/wording.js';
import type { Observation } from './rule.js';

/**
 * What the rules about reading say of issues: one observation for those of one code in one column, or,
 * where no column is told, in one file. Its severity is that of the gravest.
 */
export function* issueObservations(
  issues: readonly Issue[] = [],
  { codes, question }: { readonly codes: readonly string[]; readonly question: string },
): Iterable<Observation> {
  const columns = group(
    issues.filter(({ code }) => codes.includes(code)),
    ({ code, source: { file, sheet, row, column } }) =>
      JSON.stringify([code, file, sheet, row === undefined ? null : column]),
  );
  for (const alike of columns.values()) {
    const [first, ...others] = alike;
    if (!first) continue;
    const more = others.length === 0 ? '' : `; ${others.length} more of the kind`;
    yield {
      key: [
        first.code,
        first.source.sheet ?? '',
        ...alike.flatMap(({ message }) => quoted(message)),
      ],
      severity: gravest(alike),
      message: `${first.message.replace(/\.$/, '')}${more} (${placesText(alike.map(({ source }) => source))}).`,
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
