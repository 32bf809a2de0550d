import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { operandValue } from '../derived-operand.js';
import { between, derivedText, operandText } from '../derived-text.js';
import { statusesOf } from '../judge-statement.js';
import { placeText, scopeText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
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
    *check(dataset) {
      const status = statusesOf(dataset);
      for (const statement of dataset.statements) {
        if (status.get(statement) !== 'unverifiable') continue;
        const seen = observationOf(dataset, statement);
        if (seen) yield seen;
      }
    },
  };
}

function observationOf(dataset: Dataset, statement: Statement): Observation | undefined {
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
  const ratios = [least - 1, least].map((count) => {
    const ratio = count / whole;
    return `${numberText(count)} would be ${derivedText(kind, { low: ratio, high: ratio })}`;
  });
  const inSentence = value.from === 'sentence';
  return {
    key: [kind, part.measure, scopeKey(part.scope), scopeKey(base.scope), printedText(statement)],
    severity: inSentence ? 'warning' : 'note',
    confidence: inSentence ? 'likely' : 'possible',
    message: `No whole number of ${measures[part.measure].unit}${scopeText(part.scope)} ${between[kind]} ${operandText(base, value)} makes ${printedText(statement)} (${placeText(source)}): ${ratios.join(', ')}.`,
    question: 'Is the share of another base, e.g. of those who answered?',
    subject: { measure: part.measure, unit: null, scope: part.scope, period: part.period },
    figures: [
      {
        role: statement.role,
        value: statement.value,
        printed: printedText(statement),
        label: `${kind} stated`,
        source,
      },
    ],
    locations: [{ relation: 'contradicts', source }],
  };
}
