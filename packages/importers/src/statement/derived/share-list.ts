import { countsPeople } from '../count.js';
import type { Piece } from '../piece.js';
import {
  type DerivedContext,
  measureOfNoun,
  operandOf,
  type Sides,
  unprinted,
  type Whole,
} from './derived-in-text.js';
import { partNames, type Stretch } from './part-names.js';

/** Shares in brackets are taken for those of one whole where they come this near to it. */
const nearly = 0.15;

/**
 * Finds the shares that a sentence lists of one whole, which it names once: "Portugal accounted for 40 %
 * and Greece for 35 % of the participants", "of the 712 participants, 40 % came from Portugal and 35 %
 * from Greece", "participants came from Portugal (40 %), Greece (35 %) and Spain (25 %)". Empty where one
 * of them has no name of its own.
 *
 * @param listed Indices of the percentages. @param wholeBehind The whole right behind one of them.
 */
export function shareList(
  context: DerivedContext,
  listed: readonly number[],
  wholeBehind: (at: number) => Whole | null,
): ReadonlyMap<Piece, Sides> {
  const { counts, sentence } = context;
  const { pieces, asides } = sentence;
  const [first = 0] = listed;
  const last = listed.at(-1) ?? first;
  if (listed.length === 0) return inBrackets();
  const shares = listed.flatMap((at) => pieces[at] ?? []);
  const leading = listed.length < 2 || listed.some(isOfOther) ? null : wholeBefore(first);
  if (leading) {
    const named = sharesOf(shares, leading, behind(first + 1));
    return named.size > 0 || !ends(last + 1)
      ? named
      : sharesOf(shares, leading, before(leading.to));
  }
  const wholes = listed.map(wholeBehind);
  const [own, other] = wholes.filter((whole) => whole !== null);
  if (!own || other || listed.length < 2) return new Map();
  if (own === wholes[0]) return sharesOf(shares, own, behind(own.to));
  // "In Portugal 40 % and in Greece 35 % of the participants were women": shares of two wholes.
  return own === wholes.at(-1) && ends(own.to) ? sharesOf(shares, own, before(0)) : new Map();

  /** "40 % of the budget", but not "35 % de Grèce" */
  function isOfOther(at: number): boolean {
    const next = pieces.find(
      ({ kind }, index) => index > at && kind !== 'of' && kind !== 'article',
    );
    return pieces[at + 1]?.kind === 'of' && next?.scope === undefined;
  }

  function ends(at: number): boolean {
    const { kind = 'sign' } = pieces[at] ?? {};
    return kind === 'sign' || kind === 'contrast';
  }

  /** "Portugal accounted for 40 %, Greece for 35 %" */
  function before(from: number): readonly Stretch[] {
    return listed.map((at, index) => [index === 0 ? from : (listed[index - 1] ?? at) + 1, at]);
  }

  /** "40 % came from Portugal, 35 % from Greece" */
  function behind(from: number): readonly Stretch[] {
    const sign = pieces.findIndex((_, at) => at > last && ends(at));
    const end = sign < 0 ? pieces.length : sign;
    return listed.map((at, index) => [index === 0 ? from : at + 1, listed[index + 1] ?? end]);
  }

  function inBrackets(): ReadonlyMap<Piece, Sides> {
    const [opening, ...others] = asides;
    const whole = opening && others.length > 0 ? wholeBefore(opening.behind) : null;
    const sum = asides.reduce((total, { piece }) => total + (piece.number?.value ?? 0), 0);
    if (!whole || Math.abs(sum / 100 - 1) > nearly) return new Map();
    const stretches = asides.map(({ behind: at }, index): Stretch => {
      return [index === 0 ? whole.to : (asides[index - 1]?.behind ?? at) + 1, at + 1];
    });
    return sharesOf(
      asides.map(({ piece }) => piece),
      whole,
      stretches,
    );
  }

  /** The only figure or noun before the list, of people or behind "of": "Of the 712 participants, …". */
  function wholeBefore(end: number): Whole | null {
    const [count, ...others] = counts.filter(({ at }) => at < end);
    const nouns = [...pieces.slice(0, end).entries()].filter(
      ([at, { noun }]) => noun && !(count && count.from <= at && at < count.to),
    );
    const [noun, ...more] = count ? [undefined, ...nouns] : nouns;
    const isRate = pieces
      .slice(0, end)
      .some(({ kind }) => kind === 'noCount' || kind === 'average');
    const isOfPeople = countsPeople(count ?? noun?.[1] ?? {});
    if (others.length > 0 || more.length > 0 || isRate) return null;
    if (pieces[0]?.kind !== 'of' && !isOfPeople) return null;
    if (count) {
      const base = count.derived === null ? operandOf(count, context) : null;
      return base?.role === 'reported' ? { base, to: count.to } : null;
    }
    const measure = noun ? measureOfNoun(noun[1]) : null;
    return noun && measure ? { base: unprinted(measure, context.around), to: noun[0] + 1 } : null;
  }

  function sharesOf(
    listedPieces: readonly Piece[],
    { base }: Whole,
    stretches: readonly Stretch[],
  ): ReadonlyMap<Piece, Sides> {
    const isPlanned = base.role === 'planned';
    const names = isPlanned && base.value !== null ? null : partNames(sentence, stretches);
    return new Map(
      (names ?? []).flatMap((name, index) => {
        const piece = listedPieces[index];
        // "In Portugal 40 %": what opens the sentence is the first part, and no frame.
        const framed = Object.entries(base.scope).filter(([dimension]) => !(dimension in name));
        const scope = { ...Object.fromEntries(framed), ...name };
        const whole = { ...base, scope: isPlanned ? scope : Object.fromEntries(framed) };
        return piece
          ? [[piece, { part: unprinted(base.measure, scope), base: whole }] as const]
          : [];
      }),
    );
  }
}
