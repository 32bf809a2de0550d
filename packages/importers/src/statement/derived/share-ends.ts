import { scopeNamed } from '../scope-of-counts.js';
import { areEnds } from './are-ends.js';
import {
  type ChangeEnds,
  type DerivedContext,
  measureOfNoun,
  unprinted,
} from './derived-in-text.js';

/**
 * Both ends of a change of a share: "the share of online events rose from 40 % in 2021 to 50 %". What
 * they are shares of is not told, so that they are compared with one another alone.
 */
export function shareEnds(context: DerivedContext): ChangeEnds | null {
  const { sentence, language, around } = context;
  const { pieces } = sentence;
  const percentages = pieces.flatMap(({ number }, at) => (number?.use === 'percent' ? at : []));
  const [from, to] = percentages.flatMap((at, index) => {
    const next = percentages[index + 1];
    return next !== undefined && areEnds(pieces, { from: at, to: next }, language)
      ? [at, next]
      : [];
  });
  const subject = pieces.slice(0, from);
  const noun = subject.findLast((piece) => piece.noun?.counts === 'groups' || measureOfNoun(piece));
  const [first, last] = [pieces[from ?? -1], pieces[to ?? -1]];
  if (from === undefined || to === undefined || !first?.number || !last?.number || !noun)
    return null;
  const measure = measureOfNoun(noun) ?? 'attendances';
  const words = subject.filter(({ kind, noun }) => kind === 'word' || noun?.counts === 'groups');
  const scopes = subject.flatMap((_, at) => scopeNamed(sentence, at) ?? []);
  const part = unprinted(measure, {
    ...around,
    ...Object.fromEntries(scopes.map(({ dimension, value }) => [dimension, value])),
    part: words.map(({ fold }) => fold).join(' ') || noun.fold,
  });
  const figure = { kind: 'share' as const, part, base: null };
  return {
    part,
    base: null,
    from,
    end: to + 1,
    sign: last.number.value < first.number.value ? -1 : 1,
    shares: [first, last].map((piece) => ({ piece, figure, sign: 1 })),
  };
}
