import type { Totals } from './query.js';

/** One run over the rows: what it keeps apart, and over what it then folds totals. */
export interface PassPlan {
  readonly kept: readonly string[];
  /** Of those kept, in their order. */
  readonly foldable: readonly string[];
}

/**
 * The runs that a query needs: one, and one more for each total over a credited dimension, which
 * cannot be folded.
 */
export function planPasses(
  by: readonly string[],
  totals: Totals,
  isCredited: (dimension: string) => boolean,
): readonly PassPlan[] {
  switch (totals) {
    case 'none':
      return [{ kept: by, foldable: [] }];
    case 'rollup':
      return rollupPasses(by, isCredited);
    case 'cube':
      return cubePasses(by, isCredited);
  }
}

function rollupPasses(
  by: readonly string[],
  isCredited: (dimension: string) => boolean,
): readonly PassPlan[] {
  const plans: PassPlan[] = [];
  for (let length = by.length; length >= 0; length -= 1) {
    let start = length;
    while (start > 0 && !isCredited(by[start - 1] as string)) start -= 1;
    plans.push({ kept: by.slice(0, length), foldable: by.slice(start, length) });
    length = start;
  }
  return plans;
}

function cubePasses(
  by: readonly string[],
  isCredited: (dimension: string) => boolean,
): readonly PassPlan[] {
  const foldable = by.filter((dimension) => !isCredited(dimension));
  let choices: readonly (readonly string[])[] = [[]];
  for (const dimension of by.filter((one) => isCredited(one))) {
    choices = [...choices, ...choices.map((choice) => [...choice, dimension])];
  }
  return choices.map((choice) => ({
    kept: by.filter((dimension) => foldable.includes(dimension) || choice.includes(dimension)),
    foldable,
  }));
}
