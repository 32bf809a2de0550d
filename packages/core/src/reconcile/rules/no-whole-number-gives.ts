import type { Dataset } from '../../model/dataset.js';
import type { Statement } from '../../model/statement.js';
import { operandValue } from '../derived-operand.js';
import { statusesOf } from '../judge-statement.js';
import type { Messages } from '../messages/messages.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { scopeKey } from '../scope-key.js';
import { placeOfStatement, printedText } from '../stated.js';

/** Finds shares and means that no whole number of people or events can give (the GRIM test). */
export function noWholeNumberGives(): CatalogueRule {
  return {
    id: 'no-whole-number-gives',
    group: 'derived numbers',
    severity: 'warning',
    title: 'No whole number gives a stated share or mean',
    needs: 'A stated share or mean and its base; the part need not be known.',
    missing:
      'Where the base is not known nothing is said, and where the part is, share-differs looks.',
    tolerance:
      'What the printed form allows, and one unit more of its last digit: a value may have been cut off.',
    falsePositives: 'A share of fewer than the base, e.g. of those who answered a question.',
    whatToDo: 'Look up the part, divide again, and print of how many the share is.',
    *check(dataset, { messages }) {
      const status = statusesOf(dataset);
      for (const statement of dataset.statements) {
        if (status.get(statement) !== 'unverifiable') continue;
        const seen = observationOf(dataset, statement, messages);
        if (seen) yield seen;
      }
    },
  };
}

function observationOf(
  dataset: Dataset,
  statement: Statement,
  messages: Messages,
): Observation | undefined {
  const { derived, interval } = statement;
  if (!derived?.base || interval.high === null) return undefined;
  const { kind, part, base } = derived;
  if ((kind !== 'share' && kind !== 'mean') || part.value !== null) return undefined;
  const value = operandValue(dataset, base);
  if (value === undefined || value.low !== value.high || value.low <= 0) return undefined;
  const whole = value.low;
  const unit = interval.high - interval.low;
  const least = Math.ceil(interval.low * whole - 1e-9);
  const most = (interval.high + unit / 2) * whole + 1e-9;
  if (least <= most) return undefined;
  const source = placeOfStatement(statement);
  const nearest = [least - 1, least].map((count) => ({ count, gives: count / whole }));
  const say = messages.derived.noWholeNumberGives;
  const inSentence = value.from === 'sentence';
  return {
    key: [kind, part.measure, scopeKey(part.scope), scopeKey(base.scope), printedText(statement)],
    severity: inSentence ? 'warning' : 'note',
    confidence: inSentence ? 'likely' : 'possible',
    message: say.message({ statement, kind, part, base: value, nearest }),
    question: say.question,
    subject: { measure: part.measure, unit: null, scope: part.scope, period: part.period },
    figures: [
      {
        role: statement.role,
        value: statement.value,
        printed: printedText(statement),
        label: messages.derived.derivedFigure.stated(kind),
        source,
      },
    ],
    locations: [{ relation: 'contradicts', source }],
  };
}
