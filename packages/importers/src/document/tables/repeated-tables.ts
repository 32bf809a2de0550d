import type { EventRecord, Issue } from '@partnership-impact/core';

/** What tells events apart: the id of the register, or title, day, country and partners. */
function identityOf(
  { id, title, start, country, partners, headcount }: EventRecord,
  file: string,
): string {
  const own = id.startsWith(`${file}:`) ? null : id;
  return JSON.stringify(own === null ? [title, start, country, partners, headcount] : [own, start]);
}

/**
 * Tells whether a register only shows rows of earlier ones again, as an extract does: every row is
 * one of theirs. Its events must not be counted a second time.
 */
export function repeatsEarlier(
  events: readonly EventRecord[],
  earlier: readonly EventRecord[],
  file: string,
): Issue | null {
  if (events.length < 2 || earlier.length <= events.length) return null;
  const stem = file.split(/[\\/]/u).at(-1) ?? file;
  const known = new Map(earlier.map((event) => [identityOf(event, stem), event]));
  const first = known.get(identityOf(events[0] as EventRecord, stem));
  if (!events.every((event) => known.has(identityOf(event, stem)))) return null;
  const { cells: _, ...source } = events[0]?.source ?? { file };
  const where =
    first?.source.page === undefined ? `line ${first?.source.line}` : `page ${first.source.page}`;
  return {
    severity: 'note',
    code: 'rows-repeated',
    message: `All ${events.length} rows of this table stand in an earlier one too, the first on ${where}; they are not counted again.`,
    source,
  };
}
