import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { foldName } from '../model/fold-name.js';
import { group } from '../model/group.js';
import { onceBeside } from '../model/once.js';

/** A partner's name as the register writes it, and the events that write it so. */
export interface PartnerSpelling {
  readonly spelling: string;
  readonly events: readonly EventRecord[];
}

/** The spellings of partners in the register, in the order of their folded names. */
export const partnerSpellings = onceBeside((dataset: Dataset): readonly PartnerSpelling[] => {
  const uses = dataset.events.flatMap((event) =>
    [...new Set(event.partners.map((name) => name.trim()))].map((spelling) => ({
      spelling,
      event,
    })),
  );
  return [...group(uses, ({ spelling }) => spelling)]
    .map(([spelling, found]) => ({ spelling, events: found.map(({ event }) => event) }))
    .toSorted((a, b) => order(foldName(a.spelling), foldName(b.spelling)));
});

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
