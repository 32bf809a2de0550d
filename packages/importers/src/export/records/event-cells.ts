import type { EventRecord } from '@partnership-impact/core';
import type { CellToWrite } from '../write-csv.js';
import { countText } from './figure-text.js';

/** The cells of an event, by field. */
export function eventCells(event: EventRecord): Readonly<Record<string, CellToWrite>> {
  const { partners, evidence, headcount, headcountInterval, registered, printed } = event;
  const { extra: _, printed: __, headcountInterval: ___, source: ____, ...plain } = event;
  return {
    ...plain,
    partners: partners.join('; '),
    headcount: countText(headcount, headcountInterval, printed.headcount),
    registered: countText(registered, null, printed.registered),
    evidence: evidence.join('; '),
  };
}
