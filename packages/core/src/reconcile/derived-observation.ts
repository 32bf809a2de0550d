import type { DerivedFault } from './derived-fault.js';
import { between, derivedText, operandText } from './derived-text.js';
import type { Confidence } from './finding.js';
import { placeText } from './messages/english/wording.js';
import type { Observation } from './rule.js';
import { scopeKey } from './scope-key.js';
import { placeOfStatement, printedText } from './stated.js';

/**
 * What the rules about derived figures say of one that its operands do not come to. It is certain where
 * the sentence prints both, and likely where the rows give one; a value far off may speak of another
 * figure, and is a note.
 */
export function derivedObservation(
  { statement, derived, base, compared, cutOff }: DerivedFault,
  question: string,
): Observation {
  const { kind, part } = derived;
  const { range } = compared;
  const source = placeOfStatement(statement);
  const inSentence = compared.part.from === 'sentence' && compared.base.from === 'sentence';
  const operands = `${operandText(part, compared.part)} ${between[kind]} ${operandText(base, compared.base)}`;
  const known = inSentence ? 'by its sentence' : `by the ${recordsOf(compared)}`;
  return {
    key: [
      kind,
      part.measure,
      scopeKey(part.scope, part.period),
      base.role,
      scopeKey(base.scope, base.period),
      printedText(statement),
    ],
    ...gravityOf({ statement, range, inSentence, cutOff }),
    message: `"${printedText(statement)}" is stated (${placeText(source)}); ${known} ${operands} ${kind === 'difference' || kind === 'change' ? 'come to' : 'make'} ${derivedText(kind, range)}.`,
    question: cutOff ? 'Was the value cut off where it should have been rounded?' : question,
    subject: { measure: part.measure, unit: null, scope: part.scope, period: part.period },
    figures: [
      {
        role: statement.role,
        value: statement.value,
        printed: printedText(statement),
        label: `${kind} stated`,
        source,
      },
      {
        role: 'derived',
        value: range.low,
        printed: derivedText(kind, range),
        label: operands,
        source: null,
      },
    ],
    locations: [{ relation: 'contradicts', source }],
  };
}

function recordsOf({ part, base }: DerivedFault['compared']): string {
  const froms = [part.from, base.from];
  const records = ['register', 'targets', 'report'] as const;
  return records.filter((record) => froms.includes(record)).join(' and the ');
}

function gravityOf({
  statement: { value },
  range: { low, high },
  inSentence,
  cutOff,
}: Pick<DerivedFault, 'statement' | 'cutOff'> & {
  readonly range: DerivedFault['compared']['range'];
  readonly inSentence: boolean;
}): Required<Pick<Observation, 'severity' | 'confidence'>> {
  // A fall is as near as a rise of its size.
  const [least, most] = value < 0 ? [-high, -low] : [low, high];
  const isNear = Math.abs(value) * 2 >= least && Math.abs(value) <= most * 2;
  const confidence: Confidence = isNear ? (inSentence ? 'certain' : 'likely') : 'possible';
  if (cutOff || !isNear) return { severity: 'note', confidence };
  return { severity: inSentence ? 'error' : 'warning', confidence };
}
