import { typingDistance } from '../../explain/typing-distance.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { statusesOf } from '../judge-statement.js';
import type { Messages } from '../messages/messages.js';
import { speaksOfWhole } from '../part-of-figure.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
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
    *check(dataset, { messages }) {
      for (const { key, statements, inconsistent } of statementGroups(dataset).values()) {
        const [first] = statements;
        if (inconsistent && first)
          yield observationOf(dataset, { key, statements, first }, messages);
      }
    },
  };
}

interface Contradiction {
  readonly key: string;
  readonly statements: readonly Statement[];
  readonly first: Statement;
}

function observationOf(
  dataset: Dataset,
  { key, statements, first }: Contradiction,
  messages: Messages,
): Observation {
  const say = messages.statements.contradictingStatements;
  const { measure, scope, period } = first;
  const values = byValue(statements).toSorted((a, b) => lowestOf(a) - lowestOf(b));
  const unit = measure === null ? null : measures[measure].unit;
  const status = statusesOf(dataset);
  const verified = values.find((same) => same.some((one) => status.get(one) === 'verified'));
  const [supported] = verified ?? [];
  const certain = isOneFigure(values, status);
  return {
    key: [key],
    severity: certain ? 'error' : 'note',
    confidence: certain ? 'certain' : 'possible',
    message: say.message(first, values),
    question: supported ? say.questionWithSupport(supported) : say.question,
    subject: { measure, unit, scope, period },
    figures: values.flatMap(([one]) => (one ? [figureOfStatement(one, messages)] : [])),
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
