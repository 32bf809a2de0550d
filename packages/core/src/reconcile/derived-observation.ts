import { isOfSentence } from './derived-comparison.js';
import type { DerivedFault } from './derived-fault.js';
import type { Confidence } from './finding.js';
import type { Messages } from './messages/messages.js';
import type { Observation } from './rule.js';
import { scopeKey } from './scope-key.js';
import { placeOfStatement, printedText } from './stated.js';

/**
 * What the rules about derived figures say of one that its operands do not come to. It is certain where
 * the sentence prints both, and likely where the rows give one; a value far off may speak of another
 * figure, and is a note.
 *
 * @param question What to ask of a value that was not merely cut off.
 */
export function derivedObservation(
  fault: DerivedFault,
  messages: Messages,
  question: string,
): Observation {
  const { statement, compared, cutOff } = fault;
  const { kind, range } = compared;
  const { measure, scope, period } = compared.part.operand;
  const base = compared.base.operand;
  const say = messages.derived.derivedFigure;
  const source = placeOfStatement(statement);
  return {
    key: [
      kind,
      measure,
      scopeKey(scope, period),
      base.role,
      scopeKey(base.scope, base.period),
      printedText(statement),
    ],
    ...gravityOf(fault),
    message: say.message(fault),
    question: cutOff ? say.questionOfCutOff : question,
    subject: { measure, unit: null, scope, period },
    figures: [
      {
        role: statement.role,
        value: statement.value,
        printed: printedText(statement),
        label: say.stated(kind),
        source,
      },
      {
        role: 'derived',
        value: range.low,
        printed: say.value(compared),
        label: say.operands(compared),
        source: null,
      },
    ],
    locations: [{ relation: 'contradicts', source }],
  };
}

function gravityOf({
  statement: { value },
  compared,
  cutOff,
}: DerivedFault): Required<Pick<Observation, 'severity' | 'confidence'>> {
  const { low, high } = compared.range;
  const ofSentence = isOfSentence(compared);
  // A fall is as near as a rise of its size.
  const [least, most] = value < 0 ? [-high, -low] : [low, high];
  const isNear = Math.abs(value) * 2 >= least && Math.abs(value) <= most * 2;
  const confidence: Confidence = isNear ? (ofSentence ? 'certain' : 'likely') : 'possible';
  if (cutOff || !isNear) return { severity: 'note', confidence };
  return { severity: ofSentence ? 'error' : 'warning', confidence };
}
