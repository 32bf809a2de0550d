import type { SameDayPair } from '../../../explain/same-day-pairs.js';
import type { EventRecord } from '../../../model/event.js';
import type { SourceRef } from '../../../model/source-ref.js';
import { numberText } from '../../number-text.js';
import { printedText } from '../../stated.js';
import type { StatedValue } from '../../stated-value.js';
import {
  countText,
  firstDay,
  listText,
  measureText,
  namedEvent,
  placesOf,
  placesText,
  placeText,
  scopeText,
  statedSubject,
} from './wording.js';

/** What the rules about identity say. */
export const identity = {
  sameDayPair: {
    message: (pair: SameDayPair) =>
      `${titlesText(pair)} on ${firstDay(pair.first)} (${placeText(pair.first.source)} and ${placeText(pair.second.source)}) ${likenessText(pair)}.`,
    question: ({ kind }: SameDayPair) =>
      kind === 'two partners'
        ? 'Is it one joint event, entered by each partner?'
        : 'Is it one event?',
  },
  participantsExceedAttendances: {
    message: ({ statement, same, attendances }: MoreThanAttendances) =>
      `${printedText(statement)} different people${scopeText(statement.scope, statement.period)} are stated (${placesOf(same)}); there were ${numberText(attendances)} attendances in all, and one person makes at least one.`,
    question: 'Which of the two numbers counts people, and which attendances?',
  },
  peopleReportedAsAttendances: {
    message: ({ statement, same, measure, counted }: CountedAsOther) =>
      `${statedSubject(statement)} stated (${placesOf(same)}); that is the number of ${measure === 'attendances' ? 'different people' : 'attendances'}, and there were ${measureText(counted, measure)}.`,
    question: 'Are people or attendances meant?',
  },
  personListedTwice: {
    message: (event: EventRecord, repeated: readonly SourceRef[]) =>
      `The list of ${namedEvent(event)} names ${countText(repeated.length, 'people')} more than once (${placesText(repeated)}).`,
    question: 'Was the line copied, or are the people counted for several days?',
  },
};

/** Different people as stated, more than there were attendances. */
export interface MoreThanAttendances extends StatedValue {
  readonly attendances: number;
}

/** A stated figure that is the number of attendances where people are meant, or the reverse. */
export interface CountedAsOther extends StatedValue {
  /** What the statement says that it counts. */
  readonly measure: 'attendances' | 'participants';
  /** What the lists come to in that measure. */
  readonly counted: number;
}

function titlesText({ first, second }: SameDayPair): string {
  const titles = [first, second].map(({ title }) => `"${(title ?? '').slice(0, 80)}"`);
  return [...new Set(titles)].join(' and ');
}

function likenessText({ first, second, kind }: SameDayPair): string {
  switch (kind) {
    case 'duplicate':
      return 'agree in title, day, partners and headcount';
    case 'near duplicate':
      return `are alike in title and partners${headcountsText(first, second)}`;
    case 'two types':
      return `is entered as ${listText([first, second].map(({ type }) => `"${type ?? ''}"`))}`;
    case 'two partners':
      return `is entered for ${listText([...first.partners, ...second.partners])}`;
  }
}

function headcountsText(first: EventRecord, second: EventRecord): string {
  if (first.headcount === second.headcount) return ', with the same headcount';
  return ` and have headcounts of ${first.headcount ?? 'nothing'} and ${second.headcount ?? 'nothing'}`;
}
