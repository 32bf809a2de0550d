import type { DerivedKind, Interval, Statement } from '@partnership-impact/core';
import { placeAt } from '../../document/passage.js';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.js';
import type { Count, Width } from '../count.js';
import { widened } from '../interval-of-count.js';
import type { Piece } from '../piece.js';
import { quoteAround } from '../quote.js';
import { periodOf, scopeOfStatement } from '../scope-of-statement.js';
import type { CountsIn } from '../statements-of-counts.js';
import { changesIn } from './changes.js';
import type { DerivedContext, DerivedInText } from './derived-in-text.js';
import { meansIn } from './means.js';
import { sharesIn } from './shares.js';

/**
 * Makes statements of the shares, means, changes and differences of a sentence whose sides can be
 * told. Their values count nothing, so that their measure is `null`.
 */
export function derivedStatements(
  counts: readonly Count[],
  given: CountsIn,
  language: CompiledLexicon,
): readonly Statement[] {
  const { block, sentence, context, names, types, registered } = given;
  const around = { scope: context.scope, names, types, registered };
  const derived: DerivedContext = {
    counts,
    sentence,
    language,
    around: context.scope,
    scopeOf: (count) => scopeOfStatement(count, around),
    tellsKinds: names.vocabulary.types.length > 0 || !names.hasRegister,
    periodOf: ({ range }) => range && periodOf(range, names),
  };
  const changes = changesIn(derived);
  const shares = sharesIn(derived, (piece) => changes.some((one) => one.piece === piece));
  const found = [...changes, ...shares, ...meansIn(derived)];
  return found.toSorted((a, b) => a.piece.start - b.piece.start).map(stated);

  function stated({ piece, figure, sign }: DerivedInText): Statement {
    const { number } = piece;
    const unit = number?.use === 'percent' ? 100 : 1;
    const before = sentence.pieces[sentence.pieces.indexOf(piece) - 1];
    const width = sign > 0 ? widthOf(before) : null;
    const start = width === null ? piece.start : (before?.start ?? piece.start);
    const { low, high } = allowed(piece, figure.kind, width);
    return {
      role: figure.part.role,
      measure: null,
      scope: figure.part.scope,
      period: figure.part.period,
      value: inUnit(number?.value ?? 0),
      derived: figure,
      interval:
        sign > 0 || high === null
          ? { low: inUnit(low), high: high === null ? null : inUnit(high) }
          : { low: inUnit(high), high: inUnit(low) },
      printed: block.text.slice(start, piece.end),
      passage: null,
      source: {
        ...placeAt(block, start, piece.end),
        quote: quoteAround(block.text, { start, end: piece.end }, sentence),
      },
    };

    /** A percentage as a share, without the noise of binary fractions. */
    function inUnit(value: number): number {
      return Number(((sign * value) / unit).toFixed(10));
    }
  }
}

function widthOf(piece: Piece | undefined): Width | null {
  const kind = piece?.kind;
  return kind === 'about' || kind === 'atLeast' || kind === 'atMost' || kind === 'nearly'
    ? kind
    : null;
}

/** What the printed form allows: an average without decimals was rounded to one. */
function allowed({ number }: Piece, kind: DerivedKind, width: Width | null): Interval {
  const { value = 0, interval = { low: 0, high: 0 } } = number ?? {};
  if (width !== null) return widened(value, width);
  if (kind !== 'mean' || interval.low !== interval.high) return interval;
  return { low: value - 0.5, high: value + 0.5 };
}
