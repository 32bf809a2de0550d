import type { EventRecord } from '../model/event.js';
import type { FindingFigure } from './finding.js';
import type { Messages } from './messages/messages.js';
import { numberText } from './number-text.js';
import { recordLocation } from './record-location.js';

/** What records come to, which is printed nowhere. */
export function recomputedFigure(value: number, label: string): FindingFigure {
  return { role: 'recomputed', value, printed: numberText(value), label, source: null };
}

/** A headcount, as the register prints it. */
export function headcountFigure(
  event: EventRecord,
  headcount: number,
  { figures }: Messages,
): FindingFigure {
  return {
    role: 'reported',
    value: headcount,
    printed: event.printed.headcount ?? numberText(headcount),
    label: figures.headcount,
    source: recordLocation(event, 'headcount').source,
  };
}
