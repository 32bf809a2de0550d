import type { DerivedOperand } from '@partnership-impact/core';
import { type Count, countsEvents, countsPeople } from '../count.js';
import { measureOf } from '../measure-of-count.js';
import { areEnds } from './are-ends.js';
import { type ChangeEnds, type DerivedContext, operandOf, unprinted } from './derived-in-text.js';
import { shareEnds } from './share-ends.js';

/**
 * Finds both figures of a change that a sentence gives by its ends: counts of one measure, means, or
 * shares of one thing.
 */
export function changeEnds(plain: readonly Count[], context: DerivedContext): ChangeEnds | null {
  const pairs = plain.flatMap((first, index) => endsOf(first, plain[index + 1], context) ?? []);
  const [pair, other] = pairs;
  return other ? null : (pair ?? meanEnds(context) ?? shareEnds(context));
}

/** Both ends of a change of one measure: "from 540 participants in 2020 to 918 in 2021". */
function endsOf(first: Count, last: Count | undefined, context: DerivedContext): ChangeEnds | null {
  const { sentence, language } = context;
  if (!last || measureOf(first) !== measureOf(last)) return null;
  if (!areEnds(sentence.pieces, { from: first.at, to: last.at }, language)) return null;
  const [part, base] = [last, first].map((one) => operandOf(one, context));
  if (!part || !base || !(countsPeople(first) || countsEvents(first))) return null;
  const isAlike = part.scope.part === base.scope.part;
  const [later, earlier] = isAlike ? [withoutPart(part), withoutPart(base)] : [part, base];
  const sign = (part.value ?? 0) < (base.value ?? 0) ? -1 : 1;
  return { part: later, base: earlier, from: first.at, end: last.to, sign, shares: [] };
}

/** Words that narrow both, such as "from 12 to 31" where the text dates neither, set neither apart. */
function withoutPart({ scope, ...operand }: DerivedOperand): DerivedOperand {
  const named = Object.entries(scope).filter(([dimension]) => dimension !== 'part');
  return { ...operand, scope: Object.fromEntries(named) };
}

/** Both ends of a change of a mean: "the average attendance rose from 33.5 to 38.0". */
function meanEnds({ sentence, language }: DerivedContext): ChangeEnds | null {
  const { pieces } = sentence;
  const numbers = [...pieces.entries()].filter(
    ([, { number }]) => number?.use === 'count' || number?.use === 'decimal',
  );
  const [[from, first] = [0], [to, last] = [0], other] = numbers;
  const before = pieces.slice(0, from);
  const isMean =
    before.some(({ kind }) => kind === 'average') &&
    before.some(({ noun }) => noun?.counts === 'people');
  if (!first?.number || !last?.number || other || !isMean) return null;
  if (!areEnds(pieces, { from, to }, language)) return null;
  const side = unprinted('attendances', {});
  return {
    part: { ...side, value: last.number.value },
    base: { ...side, value: first.number.value },
    from,
    end: to + 1,
    sign: last.number.value < first.number.value ? -1 : 1,
    shares: [],
  };
}
