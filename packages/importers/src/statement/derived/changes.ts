import { type Count, newCount } from '../count.js';
import { measureOf } from '../measure-of-count.js';
import type { Piece } from '../piece.js';
import { changeEnds } from './change-ends.js';
import {
  type DerivedContext,
  type DerivedInText,
  operandOf,
  unprinted,
} from './derived-in-text.js';

/**
 * Finds what a figure differs by from a plan or from an earlier figure: "20 % more than planned", "the
 * target of 470 participants was exceeded by 242", "rose from 12 to 31, an increase of 158 %".
 */
export function changesIn(context: DerivedContext): readonly DerivedInText[] {
  const { counts, sentence, language } = context;
  const { pieces } = sentence;
  const plain = counts.filter((one) => one.derived === null && measureOf(one) !== null);
  const pair = changeEnds(plain, context);
  const inClause = pieces.flatMap((piece, at) => {
    const count = counts.find((one) => one.at === at);
    const isChange = piece.number?.use === 'percent' && (isChanged(at) || followsPair(at));
    if (!isChange && count?.derived !== 'difference') return [];
    const kind = isChange ? ('change' as const) : ('difference' as const);
    const sides = sidesOf(at, count);
    if (!sides) return [];
    const isBare = pair !== null && !isChanged(at);
    return { piece, figure: { kind, ...sides }, sign: isBare ? signOf(pair.end) : sign(at) };
  });
  const inBrackets = sentence.asides.flatMap(({ behind, piece }) => {
    if (!pair || !followsPair(behind + 1)) return [];
    return { piece, figure: { kind: 'change' as const, ...pair }, sign: signOf(pair.end) };
  });
  return [...inClause, ...inBrackets];

  /** "rose from 12 to 31, 158 %", "from 540 in 2020 to 918 in 2021 (+70 %)" */
  function followsPair(at: number): boolean {
    if (!pair || at <= pair.end) return false;
    return pieces.slice(pair.end, at).every(({ kind }) => beside.has(kind));
  }

  /** "by 20 %", "20 % more", "an increase of 20 %", "20 % above target" */
  function isChanged(at: number): boolean {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (before?.kind === 'difference' || next?.kind === 'difference' || next?.kind === 'more')
      return true;
    const by = before?.kind === 'article' ? pieces[at - 2] : before;
    return language.by.has(by?.fold ?? '') && pieces.some(({ kind }) => kind === 'changed');
  }

  function sidesOf(at: number, count: Count | undefined) {
    if (pair) return { part: pair.part, base: pair.base };
    const noun = count?.noun ? count : undefined;
    const planned = nearest(
      plain.filter(({ role }) => role === 'planned'),
      at,
    );
    const reported = nearest(
      plain.filter(({ role }) => role !== 'planned'),
      at,
    );
    const like = noun ?? planned ?? reported ?? named(at);
    const measure = like && measureOf(like);
    if (!like || !measure) return null;
    const scope = context.scopeOf(like);
    const same = (one: Count | undefined) =>
      one && measureOf(one) === measure && isSame(context.scopeOf(one), scope) ? one : undefined;
    const now = same(reported);
    const plan = same(planned);
    const part = now ? operandOf(now, context) : unprinted(measure, scope);
    const isPlan = plan !== undefined || pieces.some(isPlanned);
    const base = plan ? operandOf(plan, context) : unprinted(measure, scope, 'planned');
    return part && { part, base: isPlan ? base : null };
  }

  /** "20 % more participants than planned" */
  function named(at: number): Count | undefined {
    const noun = pieces.findIndex((piece, index) => index > at && index < at + 4 && piece.noun);
    const piece = pieces[noun];
    return piece?.noun ? { ...newCount(noun, piece), noun: piece.noun } : undefined;
  }

  function isPlanned({ kind, fold }: Piece): boolean {
    if (kind === 'planned') return true;
    if (kind !== 'difference' && kind !== 'than') return false;
    const words = fold.split(' ');
    return words.some((word) => language.phrases.of(word)?.kind === 'planned');
  }

  function sign(at: number): 1 | -1 {
    return signIn(pieces.slice(Math.max(0, at - 6), at + 5));
  }

  /** Of a percentage without words of its own the verb tells: "fell from 190 to 151 (21 %)". */
  function signOf(end: number): 1 | -1 {
    return signIn(pieces.slice(0, end));
  }

  function signIn(near: readonly Piece[]): 1 | -1 {
    const words = near.flatMap(({ fold }) => fold.split(' ')).map((fold) => ({ fold }));
    return words.some((_, index) => language.fall.longestAt(words, index)) ? -1 : 1;
  }
}

/** What may stand between the later figure and a percentage: its date, a comma, a sign. */
const beside = new Set(['sign', 'preposition', 'figure', 'article', 'of', 'scope', 'noun']);

function nearest(counts: readonly Count[], at: number): Count | undefined {
  return counts.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
