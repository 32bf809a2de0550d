import { distance } from 'fastest-levenshtein';

/** The known name that a mistyped one is nearest to, or `undefined` when none is near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const written = given.toLowerCase();
  const [best] = known
    .map((name) => ({ name, away: distance(written, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const limit = Math.max(1, Math.floor(given.length / 3));
  return best && best.away <= limit ? best.name : undefined;
}

/** A sentence that offers the nearest known name, with a space before it; empty when none is near. */
export function didYouMean(given: string, known: readonly string[]): string {
  const name = nearest(given, known);
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}
