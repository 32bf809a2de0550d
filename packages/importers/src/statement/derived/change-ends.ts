import type { DerivedOperand } from '@partnership-impact/core';
import { type Count, countsEvents, countsPeople } from '../count.js';
import { measureOf } from '../measure-of-count.js';
import { type DerivedContext, operandOf, unprinted } from './derived-in-text.js';

/** The later and the earlier figure of a change, and where the words for them end. */
export interface ChangeEnds {
  readonly part: DerivedOperand;
  readonly base: DerivedOperand;
  readonly end: number;
}

/** Finds both figures of a change that a sentence gives by its ends: counts of one measure, or means. */
export function changeEnds(plain: readonly Count[], context: DerivedContext): ChangeEnds | null {
  return endsOf(plain, context) ?? meanEnds(context);
}

/** Both ends of a change of one measure: "from 540 participants in 2020 to 918 in 2021". */
function endsOf(plain: readonly Count[], context: DerivedContext): ChangeEnds | null {
  const { sentence, language } = context;
  const [first, last, other] = plain;
  const { pieces } = sentence;
  if (!first || !last || other || measureOf(first) !== measureOf(last)) return null;
  if (!pieces.slice(0, first.at).some(({ kind }) => kind === 'changed')) return null;
  const from = pieces.slice(Math.max(0, first.from - 2), first.at);
  const to = pieces.slice(first.to, last.at);
  const joined =
    from.some(({ fold }) => language.between.has(fold)) &&
    to.some(({ fold }) => language.to.has(fold));
  const [part, base] = [operandOf(last, context), operandOf(first, context)];
  if (!joined || !part || !base || !(countsPeople(first) || countsEvents(first))) return null;
  return { part, base, end: last.to };
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
    before.some(({ noun }) => noun?.counts === 'people') &&
    before.some(({ kind }) => kind === 'changed');
  const joined =
    language.between.has(pieces[from - 1]?.fold ?? '') &&
    pieces.slice(from, to).some(({ fold }) => language.to.has(fold));
  if (!first?.number || !last?.number || other || !isMean || !joined) return null;
  const side = unprinted('attendances', {});
  return {
    part: { ...side, value: last.number.value },
    base: { ...side, value: first.number.value },
    end: to + 1,
  };
}
