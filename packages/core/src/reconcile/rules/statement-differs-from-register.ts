import { explainStatement } from '../../explain/explain-statement.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import { countedByColumn } from '../counted-by-column.js';
import { figureRepairs } from '../figure-repairs.js';
import { headcountRepairs } from '../headcount-repairs.js';
import { judgementsOf } from '../judge-statement.js';
import type { Judgement } from '../judgement.js';
import { placesText, recordsText, scopeText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
import { rowForMany } from '../row-for-many.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, printedText, statementRoot } from '../stated.js';
import { byValue, groupOf, statementGroups } from '../statement-group.js';

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
    *check(dataset) {
      const judged = new Map(judgementsOf(dataset).map((one) => [one.statement, one]));
      for (const { key, statements } of statementGroups(dataset).values()) {
        for (const same of byValue(statements)) {
          const judgement = same[0] && judged.get(same[0]);
          if (judgement?.status !== 'contradicted' || judgement.statement.role !== 'reported')
            continue;
          if (rowForMany(dataset, judgement.statement) !== undefined) continue;
          yield observationOf(
            dataset,
            key,
            same.flatMap((one) => judged.get(one) ?? []),
          );
        }
      }
    },
  };
}

function observationOf(dataset: Dataset, key: string, judged: readonly Judgement[]): Observation {
  const [first] = judged;
  const statement = first?.statement;
  if (!first || !statement || statement.measure === null || first.figure?.value === undefined) {
    throw new TypeError('A contradicted statement has a measure and a figure.');
  }
  const { measure, scope, period, interval } = statement;
  const { unit } = measures[measure];
  const { figure } = first;
  const places = judged.map((one) => one.statement);
  const value = figure.value ?? 0;
  const inColumn = countedByColumn(dataset, scope, measure).dataset !== dataset;
  return {
    key: [key, `${interval.low}|${interval.high}`],
    severity: figure.missing > 0 && measures[measure].combines === 'distinct' ? 'warning' : 'error',
    confidence: figure.missing > 0 ? 'likely' : 'certain',
    message: `${printedText(statement)} ${unit}${scopeText(scope, period)} are stated (${placesText(places.map(({ source }) => source))}); the register gives ${numberText(value)} from ${recordsText(figure)}.`,
    question: groupOf(dataset, statement)?.inconsistent
      ? 'Other places state another value: is this one from an earlier version?'
      : 'Is the text out of date, or does the register lack or repeat a record?',
    subject: { measure, unit, scope, period },
    figures: [
      figureOfStatement(statement),
      {
        role: 'recomputed',
        value,
        printed: numberText(value),
        label: `${unit} in the register${scopeText(scope)}`,
        source: null,
      },
    ],
    locations: locationsOf(places, 'contradicts'),
    // Made when asked for: of a dataset on which a repair is tried, only the keys are looked at.
    get explanations() {
      return inColumn ? [] : explainStatement(dataset, statement);
    },
    get repairs() {
      const inText = figureRepairs(dataset, judgementsOf(dataset), statement, value);
      return inColumn ? inText : [...inText, ...headcountRepairs(dataset, statement)];
    },
    root: statementRoot(dataset, statement),
  };
}
