import type { ScopeValue } from '../lexicon/compiled-lexicon.js';
import type { Count } from './count.js';
import type { Sentence } from './sentence.js';

/**
 * Pairs numbers and names in their order where the sentence says "respectively": "igniting and
 * peer-learning events gathered 301 and 295 participants respectively".
 */
export function readRespectively(counts: readonly Count[], { pieces }: Sentence): void {
  if (!pieces.some(({ kind }) => kind === 'respectively')) return;
  for (const run of runsOf(counts)) {
    const size = run.length;
    if (size < 2) continue;
    for (const values of listsOf(pieces, size)) {
      for (const [index, count] of run.entries()) {
        const value = values[index];
        if (!value) continue;
        count.scope.set(value.dimension, new Set([value.value]));
        count.narrowed = null;
      }
    }
    const noun = run.find(({ noun: found }) => found) ?? null;
    for (const count of run) count.noun ??= noun?.noun ?? null;
  }
}

/** Numbers that stand in one list: only commas, "and" and the noun between them. */
function runsOf(counts: readonly Count[]): readonly (readonly Count[])[] {
  const runs: Count[][] = [];
  for (const count of counts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && count.from - last.to <= 2) run.push(count);
    else runs.push([count]);
  }
  return runs;
}

/** Lists of exactly so many values of one dimension. */
function listsOf(pieces: Sentence['pieces'], size: number): readonly (readonly ScopeValue[])[] {
  const lists = new Map<string, ScopeValue[]>();
  for (const { scope } of pieces) {
    if (!scope) continue;
    const list = lists.get(scope.dimension);
    if (list) list.push(scope);
    else lists.set(scope.dimension, [scope]);
  }
  return [...lists.values()].filter(({ length }) => length === size);
}
