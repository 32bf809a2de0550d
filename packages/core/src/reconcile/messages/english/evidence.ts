import type { EventRecord } from '../../../model/event.js';
import type { SourceRef } from '../../../model/source-ref.js';
import { countText, namedEvent, placesOf, placesText, placeText } from './wording.js';

/** What the rules about evidence say. */
export const evidence = {
  attendanceWithoutEvent: {
    message: (list: string, places: readonly SourceRef[]) =>
      `${countText(places.length, 'attendances')} of "${list}" (${placesText(places)}) ${places.length === 1 ? 'belongs' : 'belong'} to no event of the register, and to no figure.`,
    question: 'Is the event missing from the register, or is it written in another way?',
  },
  evidenceMissing: {
    message: (without: readonly EventRecord[], held: number) =>
      `${countText(without.length, 'records')} of ${held} ${without.length === 1 ? 'names' : 'name'} no evidence (${placesOf(without)}).`,
    question: 'What proves that these events took place?',
  },
  evidenceShared: {
    message: (document: string, events: readonly EventRecord[]) =>
      `"${document}" is named as the evidence of ${countText(events.length, 'records')} (${placesOf(events)}).`,
    question: 'Does the document cover each of these events?',
  },
  headcountDiffersFromList: {
    message: ({ event, listed, file }: ListedEvent) =>
      `${namedEvent(event)} (${placeText(event.source)}) has a headcount of ${event.headcount}; its list${file === undefined ? '' : ` (${file})`} comes to ${countText(listed, 'attendances')}.`,
    question: (headcount: number, listed: number) =>
      headcount > listed ? 'Did not everybody sign?' : 'Who of the list was not there?',
    listed: 'attendances on the list',
  },
};

/** An event with the attendances on its list. */
export interface ListedEvent {
  readonly event: EventRecord;
  /** The attendances on its list. */
  readonly listed: number;
  /** Where the list begins. */
  readonly file: string | undefined;
}
