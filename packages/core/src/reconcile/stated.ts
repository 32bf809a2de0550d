import { figureKey } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import { placeOf } from '../model/source-ref.js';
import type { Statement } from '../model/statement.js';
import type { FindingFigure, FindingLocation } from './finding.js';
import type { Messages } from './messages/messages.js';

/** A statement as one of the figures of a finding. */
export function figureOfStatement(statement: Statement, messages: Messages): FindingFigure {
  const { role, value, printed } = statement;
  return {
    role,
    value,
    printed,
    label: messages.figures.stated(statement),
    source: placeOfStatement(statement),
  };
}

/** The place of a statement's figure; for statements from a table, the cell of the value. */
export function placeOfStatement({ source }: Statement): FindingLocation['source'] {
  return placeOf(source, 'value');
}

/** The places of statements, all with one relation to a finding. */
export function locationsOf(
  statements: readonly Statement[],
  relation: FindingLocation['relation'],
): readonly FindingLocation[] {
  return statements.map((statement) => ({ relation, source: placeOfStatement(statement) }));
}

/** The figure as printed. */
export function printedText(statement: Statement | undefined): string {
  return statement?.printed.trim() ?? '';
}

/**
 * The root of findings about a stated figure. Planned figures of one passage share one, since a plan is
 * mended as a whole.
 */
export function statementRoot(dataset: Dataset, statement: Statement | undefined): string {
  if (statement === undefined) return 'statement';
  if (statement.role === 'planned') return `plan ${statement.passage ?? ''}`;
  return `statement ${figureKey(dataset, statement)}`;
}
