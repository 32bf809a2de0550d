import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.js';
import type { Piece } from '../piece.js';

/** The pieces of the two numbers of a change. */
export interface EndsAt {
  readonly from: number;
  readonly to: number;
}

/** How far before a number the word for "from" or "to" may stand: "to a total of about 31". */
const near = 4;
/** How far behind the later number a verb may stand: "ist von 12 auf 31 Treffen gestiegen". */
const behind = 6;

/** Whether two numbers are the earlier and the later figure of a change: "rose from 12 to 31". */
export function areEnds(
  pieces: readonly Piece[],
  { from, to }: EndsAt,
  { changedFrom, changedTo }: CompiledLexicon,
): boolean {
  return (
    endsIn(pieces.slice(Math.max(0, from - near), from), changedFrom) &&
    endsIn(pieces.slice(Math.max(from + 1, to - near), to), changedTo) &&
    [...pieces.slice(0, from), ...pieces.slice(to + 1, to + behind)].some(tellsChange)
  );
}

/** A verb of change, or a noun for one: "rose", "an increase of". */
function tellsChange({ kind }: Pick<Piece, 'kind'>): boolean {
  return kind === 'changed' || kind === 'difference';
}

function endsIn(pieces: readonly Piece[], words: ReadonlySet<string>): boolean {
  return pieces.some(({ fold }) => words.has(fold.split(' ').at(-1) ?? ''));
}
