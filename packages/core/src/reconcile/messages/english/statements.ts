import type { Figure } from '../../../aggregate/figure.js';
import type { MeasureId } from '../../../model/measure.js';
import type { Statement, StatementListing } from '../../../model/statement.js';
import { numberText } from '../../number-text.js';
import { placeOfStatement, printedText } from '../../stated.js';
import type { StatedValue } from '../../stated-value.js';
import {
  countText,
  listText,
  placesOf,
  placesText,
  placeText,
  recordsText,
  scopeText,
  statedSubject,
  statedText,
  unitText,
} from './wording.js';

/** What the rules about statements say. */
export const statements = {
  captionDiffersFromTable: {
    message: (statement: Statement, { count, source }: StatementListing) =>
      `The caption speaks of ${statedText(statement)}, and its table has ${countText(count, 'rows')} (${placesText([statement.source, source])}).`,
    question: 'Does a row stand for several, or is the number wrong?',
    listed: 'rows of the table',
  },
  contradictingStatements: {
    message: (
      { role, measure, scope, period }: Statement,
      values: readonly (readonly Statement[])[],
    ) =>
      `The ${role} number of ${unitText(measure)}${scopeText(scope, period)} is stated as ${listText(values.map(printedWithPlaces))}.`,
    question: 'Which of the values is right, and do the others speak of another scope or date?',
    questionWithSupport: (supported: Statement) =>
      `The ${supported.role === 'planned' ? 'targets support' : 'register supports'} ${printedText(supported)}: is any other value meant for another scope or date?`,
  },
  figureWithoutRows: {
    message: ({ statement, same }: StatedValue) =>
      `${printedText(statement)} ${unitText(statement.measure)}, read as ${numberText(statement.value)}, are stated (${placesOf(same)}); nothing that was given holds ${unitText(statement.measure)}.`,
    question: (measure: keyof typeof support) =>
      `Where is the list behind the figure, e.g. ${support[measure]}?`,
  },
  listDiffersFromNumber: {
    message: (statement: Statement, { count, source }: StatementListing) =>
      `${statedSubject(statement)} announced, and ${countText(count, 'names')} listed (${placesText([statement.source, source])}).`,
    question: 'Is a name missing or too many, or is the number wrong?',
    listed: 'names listed',
  },
  promisedPartAbsent: {
    question: 'Was it left out, or is it kept in another document?',
  },
  statementDiffersFromRegister: {
    message: ({ statement, same, figure }: Contradicted) =>
      `${statedSubject(statement)} stated (${placesOf(same)}); the register gives ${numberText(figure.value)} from ${recordsText(figure)}.`,
    question: 'Is the text out of date, or does the register lack or repeat a record?',
    questionWithOthers: 'Other places state another value: is this one from an earlier version?',
  },
  tableDiffersFromRegister: {
    question: 'Was the table made from an earlier version of the register?',
  },
  wordsDifferFromDigits: {
    message: (statement: Statement, restated: string) =>
      `${statedSubject(statement)} stated, and "${restated}" beside it (${placeText(placeOfStatement(statement))}).`,
    question: 'Which of the two is meant?',
    questionWithSupport: (supported: Statement) =>
      `The rows support ${printedText(supported)}: is the other a slip?`,
    stated: (measure: MeasureId | null) => `${unitText(measure)} stated`,
    beside: 'beside it',
  },
};

/** A stated figure that the register does not come to. */
export interface Contradicted extends StatedValue {
  /** What the register gives. */
  readonly figure: Figure & { readonly value: number };
}

/** What would support a figure of a measure that events do not tell. */
const support = {
  contacts: 'a partnership database',
  participants: 'an attendance list',
  registered: 'a column of registrations',
};

/** A value as its first place prints it, with all its places. */
function printedWithPlaces(same: readonly Statement[]): string {
  return `${printedText(same[0])} (${placesOf(same)})`;
}
