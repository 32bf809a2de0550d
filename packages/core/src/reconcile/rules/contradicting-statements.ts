import { typingDistance } from '../../explain/typing-distance.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { statusesOf } from '../judge-statement.js';
import { listText, placesText, scopeText } from '../messages/english/wording.js';
import { speaksOfWhole } from '../part-of-figure.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, printedText, statementRoot } from '../stated.js';
import { byValue, statementGroups } from '../statement-group.js';

/** Finds two or more values that documents give for one figure. */
export function contradictingStatements(): CatalogueRule {
  return {
    id: 'contradicting-statements',
    group: 'statements',
    severity: 'error',
    title: 'One figure is stated with two values',
    needs: 'Two statements of one role, measure, scope and period.',
    missing: 'A statement whose measure is not known is left out.',
    tolerance: 'Values that one number satisfies pass: "about 700" and 712 do not contradict.',
    falsePositives:
      'Figures whose scope stands in an earlier sentence. Where one value is less than half of another, or both stand in one sentence, or both are below ten without a word for the whole, the finding is a note.',
    whatToDo: 'Find out which value is right and print it in all the places named.',
    *check(dataset) {
      for (const { key, statements, inconsistent } of statementGroups(dataset).values()) {
        const [first] = statements;
        if (inconsistent && first) yield observationOf(dataset, key, statements, first);
      }
    },
  };
}

function observationOf(
  dataset: Dataset,
  key: string,
  statements: readonly Statement[],
  first: Statement,
): Observation {
  const { measure, scope, period, role } = first;
  const values = byValue(statements).toSorted((a, b) => lowestOf(a) - lowestOf(b));
  const unit = measure === null ? 'figures' : measures[measure].unit;
  const status = statusesOf(dataset);
  const verified = values.find((same) => same.some((one) => status.get(one) === 'verified'));
  const certain = isOneFigure(values, status);
  const told = values.map(
    (same) => `${printedText(same[0])} (${placesText(same.map(({ source }) => source))})`,
  );
  return {
    key: [key],
    severity: certain ? 'error' : 'note',
    confidence: certain ? 'certain' : 'possible',
    message: `The ${role} number of ${unit}${scopeText(scope, period)} is stated as ${listText(told)}.`,
    question: verified
      ? `The ${role === 'planned' ? 'targets support' : 'register supports'} ${printedText(verified[0])}: is any other value meant for another scope or date?`
      : 'Which of the values is right, and do the others speak of another scope or date?',
    subject: { measure, unit, scope, period },
    figures: values.flatMap((same) => same.slice(0, 1).map((one) => figureOfStatement(one))),
    locations: values.flatMap((same) =>
      locationsOf(same, same === verified ? 'supports' : 'contradicts'),
    ),
    root: statementRoot(dataset, first),
  };
}

/**
 * Whether the values are near enough to be meant for one figure: at most three, none below half of
 * the largest unless by one key, and not all in one place, whose words then tell them apart.
 */
function isOneFigure(
  values: readonly (readonly Statement[])[],
  status: ReadonlyMap<Statement, string>,
): boolean {
  const statements = values.flat();
  const [first] = statements;
  if (values.length > 3 || statements.every((one) => first && isBeside(one, first))) return false;
  if (statements.some((one) => status.get(one) === 'contradicted')) return true;
  const smallest = lowestOf(statements);
  const largest = Math.max(...statements.map(({ value }) => value));
  if (largest < 10 && !statements.some(({ source }) => speaksOfWhole(source.quote))) {
    return statements.some((one) => status.get(one) === 'verified');
  }
  return smallest * 2 >= largest || typingDistance(String(smallest), String(largest)) <= 1;
}

function lowestOf(statements: readonly Statement[]): number {
  return Math.min(...statements.map(({ value }) => value));
}

/** Whether two statements stand on lines next to each other; those listed in a table have no lines. */
function isBeside({ source: a }: Statement, { source: b }: Statement): boolean {
  return a.file === b.file && Math.abs((a.line ?? Number.NaN) - (b.line ?? Number.NaN)) <= 1;
}
