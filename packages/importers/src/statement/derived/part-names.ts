import type { Scope } from '@partnership-impact/core';
import { widths } from '../count.js';
import type { Piece } from '../piece.js';
import { scopeNamed } from '../scope-of-counts.js';
import type { Sentence } from '../sentence.js';

/** Pieces of a sentence: from, and up to. */
export type Stretch = readonly [from: number, to: number];

/** Pieces beside the name of a part: "and about 30 % from the". */
const small: ReadonlySet<string> = new Set<Piece['kind']>([
  'preposition',
  'article',
  'of',
  'and',
  'link',
  'neutral',
  ...widths,
]);
/** Beside the first name a verb may stand: "40 % came from Portugal, 35 % from Greece". */
const verbs: ReadonlySet<string> = new Set<Piece['kind']>(['stop', 'reported', 'changed', 'word']);
const times: ReadonlySet<string> = new Set(['year', 'month', 'day']);

/**
 * What each stretch names: a value of one dimension, or people of one kind under `part`. `null` where a
 * stretch says more or nothing, where two name the same, and where they are of several dimensions.
 */
export function partNames(
  sentence: Sentence,
  stretches: readonly Stretch[],
): readonly Scope[] | null {
  const names = stretches
    .map((stretch, index) => nameIn(sentence, stretch, index === 0))
    .filter((name) => name !== null);
  const dimensions = new Set(names.flatMap((name) => Object.keys(name)));
  const values = new Set(names.flatMap((name) => Object.values(name)));
  return values.size === stretches.length && dimensions.size === 1 ? names : null;
}

function nameIn(sentence: Sentence, [from, to]: Stretch, isFirst: boolean): Scope | null {
  const names: Scope[] = [];
  for (const [index, { kind, fold, noun }] of sentence.pieces.slice(from, to).entries()) {
    const scope = scopeNamed(sentence, from + index);
    const isTime = scope !== undefined && times.has(scope.dimension);
    if (scope && !isTime) names.push({ [scope.dimension]: scope.value });
    else if (isTime && isFirst) continue;
    else if (noun?.counts === 'groups') names.push({ part: fold });
    else if (!small.has(kind) && fold !== ',' && !(isFirst && verbs.has(kind))) return null;
  }
  const [name, other] = names;
  return name && !other ? name : null;
}
