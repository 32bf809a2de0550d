import type { Figure } from '../../aggregate/figure.js';
import { explainStatement } from '../../explain/explain-statement.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import { countedByColumn } from '../counted-by-column.js';
import { figureRepairs } from '../figure-repairs.js';
import { recomputedFigure } from '../finding-figure.js';
import { headcountRepairs } from '../headcount-repairs.js';
import { judgedStatements, judgementsOf } from '../judge-statement.js';
import type { Messages } from '../messages/messages.js';
import { rowForMany } from '../row-for-many.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { statedValues, type ValueOfFigure } from '../stated-value.js';
import { groupOf } from '../statement-group.js';

/** Finds reported figures that the rows of the register do not come to. */
export function statementDiffersFromRegister(): CatalogueRule {
  return {
    id: 'statement-differs-from-register',
    group: 'statements',
    severity: 'error',
    title: 'A stated figure differs from the register',
    needs: 'A register and a reported statement with a measure.',
    missing:
      'Records without a value are not nought: where they could make up the difference, the statement cannot be verified.',
    tolerance: 'None for exact figures; rounded ones pass within their printed form.',
    falsePositives:
      'A figure that speaks of a part which the sentence does not name. Below half of the register’s figure, without a word for the whole beside it, it is not judged.',
    whatToDo: 'Correct the figure in the text, or the rows that it should come from.',
    *check(dataset, { messages }) {
      const judged = judgedStatements(dataset);
      for (const stated of statedValues(dataset)) {
        const { statement } = stated;
        const { status, figure } = judged.get(statement) ?? {};
        if (status !== 'contradicted' || statement.role !== 'reported' || !figure) continue;
        if (rowForMany(dataset, statement) !== undefined) continue;
        yield observationOf(dataset, { ...stated, figure }, messages);
      }
    },
  };
}

interface Contradicted extends ValueOfFigure {
  /** What the register gives. */
  readonly figure: Figure;
}

function observationOf(
  dataset: Dataset,
  { key, statement, same, figure }: Contradicted,
  messages: Messages,
): Observation {
  const say = messages.statements.statementDiffersFromRegister;
  if (statement.measure === null || figure.value === undefined) {
    throw new TypeError('A contradicted statement has a measure and a figure.');
  }
  const { measure, scope, period, interval } = statement;
  const { unit } = measures[measure];
  const { value } = figure;
  const inColumn = countedByColumn(dataset, scope, measure).dataset !== dataset;
  return {
    key: [key, `${interval.low}|${interval.high}`],
    severity: figure.missing > 0 && measures[measure].combines === 'distinct' ? 'warning' : 'error',
    confidence: figure.missing > 0 ? 'likely' : 'certain',
    message: say.message({ statement, same, figure: { ...figure, value } }),
    question: groupOf(dataset, statement)?.inconsistent ? say.questionWithOthers : say.question,
    subject: { measure, unit, scope, period },
    figures: [
      figureOfStatement(statement, messages),
      recomputedFigure(value, messages.figures.inRegister(measure, scope)),
    ],
    locations: locationsOf(same, 'contradicts'),
    // Made when asked for: of a dataset on which a repair is tried, only the keys are looked at.
    get explanations() {
      return inColumn ? [] : explainStatement(dataset, statement, messages.explanations);
    },
    get repairs() {
      const inText = figureRepairs(dataset, judgementsOf(dataset), statement, value);
      return inColumn ? inText : [...inText, ...headcountRepairs(dataset, statement)];
    },
    root: statementRoot(dataset, statement),
  };
}
