import { type Count, newCount, widths } from '../count.js';
import { measureOf } from '../measure-of-count.js';
import { type Piece, wordsOf } from '../piece.js';
import { changeEnds } from './change-ends.js';
import {
  type ChangeEnds,
  type DerivedContext,
  type DerivedInText,
  measureOfNoun,
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
  const hasChanged = pieces.some(({ kind }) => kind === 'changed');
  const isBy = ({ fold }: Piece) => language.by.has(fold);
  const inClause = pieces.flatMap((piece, at): DerivedInText | readonly DerivedInText[] => {
    const count = counts.find((one) => one.at === at);
    if (pair?.shares.some((share) => share.piece === piece)) return [];
    const isChange =
      piece.number?.use === 'percent' && (isChanged(at) || (followsPair(at) && isBare(at)));
    if (!isChange && count?.derived !== 'difference') return [];
    const kind = isChange ? 'change' : 'difference';
    if (pair && isOfPair(at)) return ofPair(piece, kind, pair);
    const sides = sidesOf(at, count);
    return sides ? { piece, figure: { kind, ...sides }, sign: sign(at) } : [];
  });
  const inBrackets = sentence.asides.flatMap(({ behind, piece }) =>
    pair && followsPair(behind + 1) ? ofPair(piece, 'change', pair) : [],
  );
  const changes = [...inClause, ...inBrackets];
  return changes.length > 0 ? [...changes, ...(pair?.shares ?? [])] : [];

  function ofPair(
    piece: Piece,
    kind: 'change' | 'difference',
    { part, base, sign }: ChangeEnds,
  ): DerivedInText {
    return { piece, figure: { kind, part, base }, sign };
  }

  /** Not "rose from 12 to 31, 20 % more than planned", nor "…, while another grew by 20 %". */
  function isOfPair(at: number): boolean {
    if (!pair) return false;
    const between = at < pair.from ? pieces.slice(at, pair.from) : pieces.slice(pair.end, at);
    const around = [...between, ...pieces.slice(at, at + 5)];
    const isApart = (piece: Piece) =>
      piece.kind === 'contrast' ||
      piece.fold === ';' ||
      (piece.noun !== undefined && measureOfNoun(piece) !== pair.part.measure);
    return !around.some(isPlanned) && !between.some(isApart);
  }

  /** "rose from 12 to 31, 158 %", "from 540 in 2020 to 918 in 2021 (+70 %)" */
  function followsPair(at: number): boolean {
    if (!pair || at < pair.end) return false;
    return pieces.slice(pair.end, at).every(({ kind }) => beside.has(kind));
  }

  /** Says no more than that: not "rose from 12 to 31 (50 % of them online)". */
  function isBare(at: number): boolean {
    const { kind = 'sign' } = pieces[at + 1] ?? {};
    return kind === 'sign' || kind === 'contrast';
  }

  /** "by 20 %", "20 % more", "an increase of 20 %", "20 % above target" */
  function isChanged(at: number): boolean {
    const [next, then] = pieces.slice(at + 1);
    if (next?.kind === 'difference' || next?.kind === 'more') return true;
    if (next?.kind === 'of' && then?.kind === 'more') return true;
    const first = pieces.findLastIndex(({ kind }, index) => index < at && !leading.has(kind));
    const [before, ...small] = pieces.slice(Math.max(0, first), at);
    if (!before) return false;
    if (before.kind === 'difference') return true;
    // "rose 20 % from 12 to 15"
    if (before.kind === 'changed') return small.some(isBy) || (pair !== null && at < pair.from);
    return [before, ...small].some((piece) => piece.kind !== 'of' && isBy(piece)) && hasChanged;
  }

  function sidesOf(at: number, count: Count | undefined) {
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
    const words = wordsOf(pieces.slice(Math.max(0, at - 6), at + 5));
    return words.some((_, index) => language.fall.longestAt(words, index)) ? -1 : 1;
  }
}

/** What may stand between the words for a change and its number: "an increase of about the 20 %". */
const leading = new Set<Piece['kind']>(['article', 'of', ...widths]);

/** What may stand between the later figure and a percentage: its date, a comma, a sign, a verb. */
const beside = new Set([
  'changed',
  'sign',
  'preposition',
  'figure',
  'article',
  'of',
  'scope',
  'noun',
]);

function nearest(counts: readonly Count[], at: number): Count | undefined {
  return counts.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
