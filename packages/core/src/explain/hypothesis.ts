import type { MeasureId } from '../model/measure.js';
import type { Said } from './messages/messages.js';
import type { Question } from './question.js';

/** One way in which a figure may have come to differ, that gives the stated value. */
export interface Hypothesis {
  /** Kebab-case name of its family. */
  readonly kind: string;
  /** What it supposes. */
  readonly clause: Said;
  /** The arithmetic; most is the same in any language. */
  readonly formula: Said;
  /**
   * How often a row counts, by its index, where the hypothesis changes that: 0 for left out, 2 for
   * counted twice. Undefined where it does not speak of rows.
   */
  readonly counts?: ReadonlyMap<number, number>;
  /** What a row counts for the measure in question, where the hypothesis changes that measure alone. */
  readonly meant?: ReadonlyMap<number, number>;
  /** Whether the register is wrong and the stated figure right; figures that agree with the register then are not. */
  readonly ofRegister?: true;
  /** What the other measures would come to, where the hypothesis is about another set of figures. */
  readonly figures?: ReadonlyMap<MeasureId, number>;
  /** Its part of the family's prior, where the hypotheses of the family are not all as likely. */
  readonly share?: number;
}

/** A family of hypotheses, tried together. */
export interface Family {
  /** How likely, before anything is known, that a wrong figure has a cause of this family. */
  readonly prior: number;
  /** The hypotheses that give the stated value, and how many were tried. */
  try(question: Question): { readonly tried: number; readonly fits: readonly Hypothesis[] };
}
