/** The known name that a mistyped one is nearest to, or `undefined` when none is near. */
export async function nearest(
  given: string,
  known: readonly string[],
): Promise<string | undefined> {
  const { distance } = await import('fastest-levenshtein');
  const written = given.toLowerCase();
  const [best] = known
    .map((name) => ({ name, away: distance(written, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const limit = Math.max(1, Math.floor(given.length / 3));
  return best && best.away <= limit ? best.name : undefined;
}

/** A sentence that offers the nearest known name, with a space before it; empty when none is near. */
export async function didYouMean(given: string, known: readonly string[]): Promise<string> {
  const name = await nearest(given, known);
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}
