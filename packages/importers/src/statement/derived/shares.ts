import type { DerivedOperand, MeasureId, Scope } from '@partnership-impact/core';
import { measureOf } from '../measure-of-count.js';
import type { Piece } from '../piece.js';
import { scopeNamed } from '../scope-of-counts.js';
import {
  type DerivedContext,
  type DerivedInText,
  measureOfNoun,
  operandOf,
  type Sides,
  unprinted,
  type Whole,
} from './derived-in-text.js';
import { shareList } from './share-list.js';

const none: ReadonlyMap<Piece, Sides> = new Map();

/** Pieces between a percentage and the noun of its whole: "56 % of all the participants". */
const leading = new Set(['of', 'article', 'total', 'neutral', 'distinct']);

/**
 * Finds percentages of a whole: "56.6 % of participants were in Italy", "402 of 712 participants
 * (56 %)", "95 % of the target of 470 participants". The part is what the clause says of them; words
 * that nobody knows stand in its scope under `part`.
 */
export function sharesIn(
  context: DerivedContext,
  isTaken: (piece: Piece) => boolean,
): readonly DerivedInText[] {
  const { counts, sentence, language, around } = context;
  const { pieces, segments, asides } = sentence;
  const percentages = pieces.flatMap(({ number }, at) => (number?.use === 'percent' ? at : []));
  const isList = !pieces.some(isTaken) && !percentages.some(isLimit);
  const list = isList ? shareList(context, percentages, wholeAt) : none;
  const inBrackets = asides.flatMap(({ behind, piece }) =>
    isTaken(piece) ? [] : shareOf(piece, list.get(piece) ?? behindCount(behind)),
  );
  const inClause = percentages.flatMap((at) => {
    const piece = pieces[at];
    if (!piece || isTaken(piece) || isLimit(at)) return [];
    return shareOf(piece, list.get(piece) ?? ofPlan(at) ?? ofWhole(at));
  });
  return [...inBrackets, ...inClause];

  /** "up to 40 % of the participants", "30 % to 40 %", "30–40 %" */
  function isLimit(at: number): boolean {
    const [joint, number] = [pieces[at - 1], pieces[at - 2]?.number];
    const isJoint = joint && (language.to.has(joint.fold) || /^[-–—−]$/.test(joint.fold));
    return joint?.kind === 'upTo' || (isJoint === true && number !== undefined);
  }

  function shareOf(piece: Piece, sides: Sides | null): readonly DerivedInText[] {
    return sides ? [{ piece, figure: { kind: 'share', ...sides }, sign: 1 }] : [];
  }

  /** "402 of the 712 participants (56.5 %)": of the whole that the sentence names. */
  function behindCount(behind: number): Sides | null {
    const named = counts.find(({ to, derived }) => to === behind + 1 && derived === null);
    const part = counts.find(({ head }) => head !== null && head === named) ?? named;
    const side = part && operandOf(part, context);
    if (!part || !side) return null;
    return { part: side, base: part.head?.derived === null ? operandOf(part.head, context) : null };
  }

  /** "712 participants (151 % of the target)" */
  function ofPlan(at: number): Sides | null {
    if (pieces[at - 1]?.fold !== '(') return null;
    const count = counts.find(({ to, derived }) => to === at - 1 && derived === null);
    const part = count && operandOf(count, context);
    const [next] = pieces.slice(at + 1).filter(({ kind }) => !leading.has(kind));
    if (!part || next?.kind !== 'planned') return null;
    return { part, base: unprinted(part.measure, part.scope, 'planned') };
  }

  function ofWhole(at: number): Sides | null {
    const whole = wholeAt(at);
    if (!whole) return null;
    const { base, to } = whole;
    if (base.role === 'planned') {
      const now = counts.findLast((one) => one.at < at && measureOf(one) === base.measure);
      const part = now?.derived === null && now.role !== 'planned' ? operandOf(now, context) : null;
      return { part: part ?? unprinted(base.measure, base.scope), base };
    }
    const said = predicate(to) ?? subject(at);
    const part = { ...unprinted(base.measure, { ...base.scope, ...said }), value: printedPart(at) };
    return { part, base };
  }

  function wholeAt(at: number): Whole | null {
    let next = at + 1;
    let role: DerivedOperand['role'] = 'reported';
    for (; next < pieces.length && next < at + 8; next++) {
      const piece = pieces[next];
      const count = counts.find((one) => one.at === next);
      if (count) {
        const base = count.derived === null ? operandOf(count, context) : null;
        const isPlanned = role === 'planned' || base?.role === 'planned';
        return base && { base: { ...base, role: isPlanned ? 'planned' : role }, to: count.to };
      }
      if (piece?.kind === 'noun') return namedWhole(piece, next, role);
      if (piece?.kind === 'planned') role = 'planned';
      else if (!piece || !leading.has(piece.kind)) break;
    }
    return beforeIt(at, next, role);
  }

  function namedWhole(piece: Piece, at: number, role: DerivedOperand['role']): Whole | null {
    const measure = measureOfNoun(piece);
    if (measure === null) return null;
    const scope: Record<string, string> = { ...around, ...frame(at) };
    if (piece.scope) scope[piece.scope.dimension] = piece.scope.value;
    return { base: unprinted(measure, scope, role), to: at + 1 };
  }

  /** "15 meetings with 1,085 people, 57 % of the total", "712 people, 151 % of the target" */
  function beforeIt(at: number, to: number, role: DerivedOperand['role']): Whole | null {
    const count = counts.findLast((one) => one.at < at && one.derived === null);
    const measure: MeasureId | null = count ? measureOf(count) : null;
    const between = pieces.slice(at + 1, to).some(({ kind }) => kind === 'total');
    if (!count || measure === null || (role === 'reported' && !between)) return null;
    const scope = role === 'planned' ? context.scopeOf(count) : around;
    return { base: unprinted(measure, scope, role), to };
  }

  /** "In Italy, 60 % of participants …": what holds for the part and for the whole. */
  function frame(at: number): Scope {
    if (pieces[0]?.kind !== 'preposition') return {};
    return scopesAt(
      pieces.slice(0, at).flatMap((_, index) => (segments[index] === segments[0] ? index : [])),
    );
  }

  /** What the clause goes on to say; `null` where it says nothing. */
  function predicate(from: number): Scope | null {
    const end = pieces.findIndex(
      ({ kind, fold, number }, index) =>
        index >= from &&
        (kind === 'count' || kind === 'contrast' || /^[;.:(,]$/.test(fold) || number !== undefined),
    );
    const rest = pieces.slice(from, end < 0 ? pieces.length : end);
    const scope = scopesAt(rest.map((_, index) => from + index));
    const words = rest.filter(({ kind, noun }) => kind === 'word' || noun?.counts === 'groups');
    const narrowing = words
      .map(({ fold }) => fold)
      .slice(0, 3)
      .join(' ');
    if (narrowing !== '') return { ...scope, part: narrowing };
    return Object.keys(scope).length > 0 ? scope : null;
  }

  /** "The webinars account for 48 % of all participants" */
  function subject(at: number): Scope {
    const indices = pieces
      .slice(0, at)
      .flatMap((_, index) => (segments[index] === segments[at] ? index : []));
    const own = indices.flatMap((index) => pieces[index] ?? []);
    const placed = own.some(({ kind }) => kind === 'preposition');
    const scope = scopesAt(indices);
    const last = counts.findLast((one) => one.at < at && one.derived === null);
    if (!placed && Object.keys(scope).length > 0) return scope;
    const words = own
      .filter(({ kind, number }) => kind !== 'sign' && !number)
      .map(({ fold }) => fold)
      .slice(0, 4)
      .join(' ');
    return last && own.length < 4 ? context.scopeOf(last) : { part: words || 'a part' };
  }

  /** "55 % of participants were women (505 out of 918)" */
  function printedPart(at: number): number | null {
    const open = pieces.findIndex(({ fold }, index) => index > at && fold === '(');
    const count = counts.find((one) => one.at === open + 1);
    return open > 0 && count?.head ? (count.piece.number?.value ?? null) : null;
  }

  function scopesAt(indices: readonly number[]): Scope {
    return Object.fromEntries(
      indices.flatMap((index) => {
        const scope = scopeNamed(sentence, index);
        return scope ? [[scope.dimension, scope.value]] : [];
      }),
    );
  }
}
