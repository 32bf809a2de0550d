import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { foldName } from '../model/fold-name.js';

/** A partner's name as the register writes it, and the events that write it so. */
export interface PartnerSpelling {
  readonly spelling: string;
  readonly events: readonly EventRecord[];
}

const spellings = new WeakMap<Dataset, readonly PartnerSpelling[]>();

/** The spellings of partners in the register, in the order of their folded names. */
export function partnerSpellings(dataset: Dataset): readonly PartnerSpelling[] {
  const known = spellings.get(dataset);
  if (known) return known;
  const bySpelling = new Map<string, EventRecord[]>();
  for (const event of dataset.events) {
    for (const partner of new Set(event.partners.map((name) => name.trim()))) {
      const events = bySpelling.get(partner);
      if (events) events.push(event);
      else bySpelling.set(partner, [event]);
    }
  }
  const made = [...bySpelling]
    .map(([spelling, events]) => ({ spelling, events }))
    .toSorted((a, b) => order(foldName(a.spelling), foldName(b.spelling)));
  spellings.set(dataset, made);
  return made;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
