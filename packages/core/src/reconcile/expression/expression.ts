import type { MeasureId } from '../../model/measure.js';
import type { Scope } from '../../model/scope.js';

/** Where a figure of an expression comes from. */
export type FigureSource = 'register' | 'targets' | 'stated' | 'planned';

/** Arithmetic over figures, as a tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'figure';
      readonly source: FigureSource;
      readonly measure: MeasureId;
      readonly scope: Scope;
    }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };
