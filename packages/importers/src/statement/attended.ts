import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { Count } from './count.js';
import type { Piece } from './piece.js';
import type { Sentence } from './sentence.js';

/**
 * Tells people of a kind who were there: "120 teachers took part", "attended by 161 trainees", "195
 * women and 146 men took part".
 */
export function readAttended(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  { attended }: CompiledLexicon,
): void {
  for (const [index, count] of counts.entries()) {
    if (!isOfKind(count)) continue;
    const from = counts[index - 1]?.to ?? 0;
    const to = counts[index + 1]?.from ?? pieces.length;
    const clause = pieces.filter(
      (_, at) => at >= from && at < to && segments[at] === segments[count.at],
    );
    count.attended = clause.some(saysSo);
  }
  // The verb stands behind the last of a list.
  for (const [index, count] of [...counts.entries()].reverse()) {
    const next = counts[index + 1];
    if (!next?.attended || !isOfKind(count)) continue;
    const between = pieces.slice(count.to, next.from);
    if (between.length === 1 && (between[0]?.kind === 'and' || between[0]?.fold === ','))
      count.attended = true;
  }

  function saysSo({ kind, fold }: Piece): boolean {
    return attended.has(fold) || (kind === 'link' && attended.has(fold.split(' ')[0] ?? ''));
  }
}

function isOfKind({ noun }: Count): boolean {
  return noun?.counts === 'groups' || noun?.counts === 'stakeholders';
}
