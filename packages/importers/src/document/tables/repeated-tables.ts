import type { EventRecord, Issue } from '@partnership-impact/core';

/** What tells events apart: the id of the register, or day, country and partners with the title. */
function identitiesOf(event: EventRecord, stem: string): readonly string[] {
  const { id, title, start, country, partners, headcount } = event;
  const own = id.startsWith(`${stem}:`) ? [] : [JSON.stringify([id, start])];
  // An extract may lack a column; the day and the partners then have to do.
  const told = title !== null || (start !== null && partners.length > 0);
  const count = own.length > 0 ? null : headcount;
  return told ? [...own, JSON.stringify([title, start, country, partners, count])] : own;
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
  const known = new Map(
    earlier.flatMap((event) => identitiesOf(event, stem).map((identity) => [identity, event])),
  );
  const found = events.map((event) => {
    const identity = identitiesOf(event, stem).find((one) => known.has(one));
    return identity === undefined ? undefined : known.get(identity);
  });
  if (found.includes(undefined)) return null;
  const [first] = found;
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
