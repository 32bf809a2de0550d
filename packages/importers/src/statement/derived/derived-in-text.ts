import type {
  DerivedFigure,
  DerivedOperand,
  MeasureId,
  Period,
  Scope,
} from '@partnership-impact/core';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.js';
import { type Count, newCount } from '../count.js';
import { intervalOf } from '../interval-of-count.js';
import { measureOf } from '../measure-of-count.js';
import type { Piece } from '../piece.js';
import type { Sentence } from '../sentence.js';

/** A share, mean, change or difference that a sentence states. */
export interface DerivedInText {
  /** The piece of the number. */
  readonly piece: Piece;
  readonly figure: DerivedFigure;
  /** −1 for fewer and less. */
  readonly sign: 1 | -1;
}

/** What a share, mean or change is of, and what it is set against. */
export interface Sides {
  readonly part: DerivedOperand;
  readonly base: DerivedOperand | null;
}

/** The whole of a share, and where the words for it end. */
export interface Whole {
  readonly base: DerivedOperand;
  readonly to: number;
}

/** The later and the earlier figure of a change, and the pieces from the first up to behind the last. */
export interface ChangeEnds {
  readonly part: DerivedOperand;
  /** `null` for shares, of which nobody says what they are shares of. */
  readonly base: DerivedOperand | null;
  readonly from: number;
  readonly end: number;
  /** The ends tell whether it is a rise or a fall, whatever the verb: "passed from 190 to 151". */
  readonly sign: 1 | -1;
  /** The ends, where they are shares and so figures of their own only beside a change. */
  readonly shares: readonly DerivedInText[];
}

/** What derived figures are read with. */
export interface DerivedContext {
  readonly counts: readonly Count[];
  readonly sentence: Sentence;
  readonly language: CompiledLexicon;
  /** What headings and lists around say. */
  readonly around: Scope;
  /** The scope that a count has as a statement. */
  readonly scopeOf: (count: Count) => Scope;
  /** Whether a noun such as "workshops" names one kind of event among others. */
  readonly tellsKinds: boolean;
  readonly periodOf: (count: Count) => Period | null;
}

/**
 * A figure of the sentence as one side of a derived one; `null` where no measure fits it, and where it
 * is given in round terms ("about 400"), from which nothing exact follows.
 */
export function operandOf(
  count: Count,
  { scopeOf, periodOf }: DerivedContext,
): DerivedOperand | null {
  const measure = measureOf(count);
  const role = count.role ?? 'reported';
  const isPrinted = count.derived === null;
  if (measure === null || (isPrinted && role !== 'planned' && !isExact(count))) return null;
  const value = isPrinted ? (count.piece.number?.value ?? null) : null;
  return { measure, role, scope: scopeOf(count), period: periodOf(count), value };
}

function isExact(count: Count): boolean {
  const { low, high } = intervalOf(count);
  return low === high;
}

/** A side that the sentence names without a number. */
export function unprinted(
  measure: MeasureId,
  scope: Scope,
  role: DerivedOperand['role'] = 'reported',
): DerivedOperand {
  return { measure, role, scope, period: null, value: null };
}

/** What a noun without a number counts; `null` where no measure fits it. */
export function measureOfNoun(piece: Piece): MeasureId | null {
  return measureOf({ ...newCount(0, piece), noun: piece.noun ?? null });
}
