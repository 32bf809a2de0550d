import { dimensionText } from '../../../explain/messages/dimension-words.js';
import type { DerivedKind, DerivedOperand } from '../../../model/derived-figure.js';
import type { Statement } from '../../../model/statement.js';
import type { DerivedComparison } from '../../derived-comparison.js';
import type { DerivedFault } from '../../derived-fault.js';
import type { OperandValue } from '../../derived-operand.js';
import { numberText } from '../../number-text.js';
import type { PointsForPerCent } from '../../points-for-per-cent.js';
import { placeOfStatement, printedText } from '../../stated.js';
import { between, comparisonText, derivedText, operandsText, operandText } from './derived-text.js';
import { listText, placesOf, placeText, scopeText, unitText } from './wording.js';

/** What the rules about derived numbers say. */
export const derived = {
  derivedFigure: {
    message: ({ statement, compared, otherBase }: DerivedFault) =>
      `"${printedText(statement)}" is stated (${placeOfFigure(statement)}); by ${sourcesText(compared)} ${comparisonText(compared)}${otherBase === null ? '' : otherBaseText(otherBase)}.`,
    questionOfCutOff: 'Was the value cut off where it should have been rounded?',
    stated: (kind: DerivedKind) => `${kind} stated`,
    operands: operandsText,
    value: ({ kind, range }: DerivedComparison) => derivedText(kind, range),
  },
  shareDiffers: { question: 'Which of the three figures is wrong?' },
  changeDiffers: {
    question: 'Which of the figures is wrong, or is the change against another one?',
  },
  wrongBase: { question: (kind: DerivedKind) => `Of what is the ${kind} meant to be?` },
  perCentForPoints: {
    message: (statement: Statement, { from, to, points, change }: PointsForPerCent) =>
      `From ${printedText(from)} to ${printedText(to)} is called ${printedText(statement)} (${placeOfFigure(statement)}): it is ${numberText(points * 100)} percentage points, and a change of ${numberText(change * 100)} %.`,
    question: 'Are percentage points meant?',
    fromTo: ({ from, to }: PointsForPerCent) => `from ${printedText(from)} to ${printedText(to)}`,
  },
  noWholeNumberGives: {
    message: ({ statement, kind, part, base, nearest }: NoWholeNumber) =>
      `No whole number of ${unitText(part.measure)}${scopeText(part.scope)} ${between[kind]} ${operandText(base)} makes ${printedText(statement)} (${placeOfFigure(statement)}): ${nearest.map((one) => nearestText(kind, one)).join(', ')}.`,
    question: 'Is the share of another base, e.g. of those who answered?',
  },
  sharesMissHundred: {
    message: ({ shares, dimension, sum, low, high }: SharesOfWhole) =>
      `${listText(shares.map(printedText))} by ${dimensionText(dimension)} (${placesOf(shares)}) add up to ${numberText(sum * 100)} %; with what rounding allows they are ${numberText(low * 100)} to ${numberText(high * 100)} %.`,
    questionAbove: 'Do the groups overlap, or is a share wrong?',
    questionBelow: (dimension: string) =>
      `Is a ${dimension === 'part' ? 'group' : dimensionText(dimension)} left out, or is a share wrong?`,
    sum: 'sum of the shares',
  },
};

/** A count that gives nearly the stated share or mean, and what it gives. */
export interface NearestCount {
  readonly count: number;
  readonly gives: number;
}

/** A share or a mean of which no count is the part. */
export interface NoWholeNumber {
  readonly statement: Statement;
  readonly kind: DerivedKind;
  readonly part: DerivedOperand;
  readonly base: OperandValue;
  readonly nearest: readonly NearestCount[];
}

/** Shares of one whole by a dimension, and their sum, of 1: as printed, and what rounding allows. */
export interface SharesOfWhole {
  readonly shares: readonly Statement[];
  readonly dimension: string;
  readonly sum: number;
  readonly low: number;
  readonly high: number;
}

function placeOfFigure(statement: Statement): string {
  return placeText(placeOfStatement(statement));
}

/** Who gives the operands. */
function sourcesText({ part, base }: DerivedComparison): string {
  const sources = [part.from, base.from];
  if (sources.every((source) => source === 'sentence')) return 'the figures beside it';
  const records = (['register', 'targets', 'report'] as const).filter((one) =>
    sources.includes(one),
  );
  return `the ${records.join(' and the ')}`;
}

function otherBaseText({ kind, base, range }: DerivedComparison): string {
  return `; ${between[kind]} ${operandText(base)} they would make ${derivedText(kind, range)}`;
}

function nearestText(kind: DerivedKind, { count, gives }: NearestCount): string {
  return `${numberText(count)} would be ${derivedText(kind, { low: gives, high: gives })}`;
}
