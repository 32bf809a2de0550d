import { typingDistance } from '../explain/typing-distance.js';
import type { Dataset } from '../model/dataset.js';
import type { Statement } from '../model/statement.js';
import type { Judged } from './judged.js';
import { printedLikeNumber } from './printed-like.js';
import type { ProposedRepair } from './rule.js';
import { placeOfStatement } from './stated.js';

/**
 * Repairs of a stated figure that should have another value: that value, where a slip of a key makes
 * one of the other; and the exchange with another figure that should have this one's value.
 */
export function figureRepairs(
  dataset: Dataset,
  judgements: readonly Judged[],
  statement: Statement,
  meant: number,
): readonly ProposedRepair[] {
  return [
    ...slipRepair(dataset, statement, meant),
    ...judgements
      .filter((other) => other.status === 'contradicted' && isExchange(other, statement, meant))
      .map(({ statement: other }) => exchange(dataset, statement, other)),
  ];
}

function slipRepair(
  dataset: Dataset,
  statement: Statement,
  meant: number,
): readonly ProposedRepair[] {
  const { value, printed, interval } = statement;
  const exact = interval.low === interval.high;
  if (!exact || typingDistance(String(value), String(meant)) !== 1) return [];
  const index = dataset.statements.indexOf(statement);
  return [
    {
      location: placeOfStatement(statement),
      from: printed,
      to: printedLikeNumber(printed, meant),
      change: { list: 'statements', index, to: meant },
    },
  ];
}

function isExchange({ statement: other, figure }: Judged, one: Statement, meant: number) {
  return (
    other !== one &&
    other.measure === one.measure &&
    other.role === one.role &&
    other.value === meant &&
    figure?.value === one.value
  );
}

function exchange(dataset: Dataset, one: Statement, other: Statement): ProposedRepair {
  const change = (statement: Statement, { value }: Statement) => ({
    list: 'statements' as const,
    index: dataset.statements.indexOf(statement),
    to: value,
  });
  return {
    location: placeOfStatement(one),
    from: one.printed,
    to: other.printed,
    with: { location: placeOfStatement(other), from: other.printed, to: one.printed },
    change: { both: [change(one, other), change(other, one)] },
  };
}
