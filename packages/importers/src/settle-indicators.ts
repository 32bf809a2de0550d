import { type Dataset, type Statement, type Target, vocabularyOf } from '@partnership-impact/core';
import { kindOf } from './records/indicator.js';

/**
 * Reads indicators that are called by a kind of event of the register: "Number of citizen
 * assemblies" counts events, where events are of the type "Citizen assembly". What is planned for
 * them becomes a target, what was achieved a statement on events.
 */
export function settleIndicators(dataset: Dataset): Pick<Dataset, 'statements' | 'targets'> {
  const vocabulary = vocabularyOf(dataset);
  const statements: Statement[] = [];
  const targets: Target[] = [...dataset.targets];
  for (const statement of dataset.statements) {
    const { indicator, ...rest } = statement.scope;
    const type =
      statement.measure === null && indicator !== undefined && rest.type === undefined
        ? vocabulary.type(kindOf(indicator))
        : undefined;
    if (type === undefined) {
      statements.push(statement);
      continue;
    }
    const { role, value, source } = statement;
    const counted = { measure: 'events', scope: { ...rest, type }, value, source } as const;
    if (role === 'planned') targets.push({ ...counted, product: null, by: null, amended: null });
    else statements.push({ ...statement, ...counted });
  }
  return { statements, targets };
}
