import type { Dataset } from '../model/dataset.js';
import { onceBeside } from '../model/once.js';
import type { Statement } from '../model/statement.js';
import { judgeDerived } from './judge-derived.js';
import { judgePlanned } from './judge-planned.js';
import { judgeReported } from './judge-reported.js';
import type { Judged } from './judged.js';
import type { StatementStatus } from './judgement.js';
import { isAside } from './statement-group.js';

/**
 * Compares every statement of a dataset with the figure that it speaks of, in the order of the
 * statements: a reported one with the register, a planned one with the targets.
 *
 * Made once per dataset and kept beside it.
 */
export const judgementsOf = onceBeside((dataset: Dataset): readonly Judged[] =>
  dataset.statements.map((statement) => judgeStatement(dataset, statement)),
);

/** The judgement of each statement of a dataset, made once and kept beside it. */
export const judgedStatements = onceBeside(
  (dataset: Dataset): ReadonlyMap<Statement, Judged> =>
    new Map(judgementsOf(dataset).map((judged) => [judged.statement, judged])),
);

/** The status of each statement of a dataset, made once and kept beside it. */
export const statusesOf = onceBeside(
  (dataset: Dataset): ReadonlyMap<Statement, StatementStatus> =>
    new Map(judgementsOf(dataset).map(({ statement, status }) => [statement, status])),
);

function judgeStatement(dataset: Dataset, statement: Statement): Judged {
  const { measure, role, derived } = statement;
  if (derived !== undefined) return judgeDerived(dataset, statement, derived);
  if (measure === null) {
    return { statement, status: 'unlinked', why: (say) => say.noMeasure, figure: null };
  }
  const judged =
    role === 'planned'
      ? judgePlanned(dataset, statement, measure)
      : judgeReported(dataset, statement, measure);
  if (judged.status !== 'contradicted' || !isAside(dataset, statement)) return judged;
  return { ...judged, status: 'unverifiable', why: (say) => say.otherValueBesideIt };
}
