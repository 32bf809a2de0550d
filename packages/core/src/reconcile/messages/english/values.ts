import type { EventRecord } from '../../../model/event.js';
import type { SourceRef } from '../../../model/source-ref.js';
import { numberText } from '../../number-text.js';
import type { Placeholder } from '../../rules/placeholder-value.js';
import { countText, namedEvent, placesText, placeText } from './wording.js';

/** What the rules about values say. */
export const values = {
  fractionOfPerson: {
    message: (event: EventRecord, field: 'headcount' | 'registered', printed: string) =>
      `${namedEvent(event)} (${placeText(event.source)}) has ${printed} ${field === 'headcount' ? 'people' : 'registrations'}, which is no whole number.`,
    question: 'Is the point a thousands separator, or was a number divided?',
  },
  heapedHeadcounts: {
    message: ({ round, counted, byChance }: RoundHeadcounts) =>
      `${countText(round, 'headcounts')} of ${counted} are divisible by five; about ${byChance} would be by chance.`,
    question: 'Were these people counted, or was their number guessed?',
  },
  missingValue: {
    message: ({ field, blank, held }: BlankCells) =>
      `${countText(blank.length, 'records')} of ${held} ${blank.length === 1 ? 'has' : 'have'} no ${fieldNames[field]} (${placesText(blank)}).`,
    question: ({ field, blank }: BlankCells) =>
      `What is the ${fieldNames[field]} of ${blank.length === 1 ? 'this event' : 'these events'}?`,
  },
  negativeNumber: {
    question: 'Is the sign a slip, or does the row correct another?',
  },
  placeholderValue: {
    message: ({ event, field, value }: Placeholder) =>
      `${namedEvent(event)} (${placeText(event.source)}) has "${value}" as its ${fieldNames[field]}.`,
    messageOfMany: ({ field, value }: Placeholder, places: readonly SourceRef[]) =>
      `${countText(places.length, 'records')} have "${value}" as their ${fieldNames[field]} (${placesText(places)}).`,
    question: ({ field }: Placeholder) => questions[field],
    questionOfNought: 'Did nobody come, or was it not counted?',
  },
  unlikelyHeadcount: {
    message: ({ event, records, median, planned }: UnusualHeadcount) =>
      `${namedEvent(event)} (${placeText(event.source)}) has a headcount of ${event.headcount}; half of the ${records} records of its type have ${numberText(median)} or fewer for each event${planned === undefined ? '' : `, and ${numberText(planned)} are planned`}.`,
    question: 'Was it an event of another kind?',
    questionOfTenfold: 'Is there a nought too many?',
    median: 'median of the type',
  },
};

const fieldNames = {
  start: 'date',
  headcount: 'headcount',
  type: 'type',
  title: 'title',
  partners: 'partner',
  country: 'country',
};

const questions = {
  start: 'On which day was the event?',
  headcount: 'How many people came?',
  type: 'Of which type is the event?',
  title: 'What is the title of the event?',
  partners: 'Which partner is it?',
  country: 'In which country was the event?',
};

/** How many headcounts are divisible by five. */
export interface RoundHeadcounts {
  readonly round: number;
  readonly counted: number;
  /** How many would be round if they were counted. */
  readonly byChance: number;
}

/** Cells of a column without a value. */
export interface BlankCells {
  readonly field: keyof typeof fieldNames;
  readonly blank: readonly SourceRef[];
  /** Records of events held. */
  readonly held: number;
}

/** A headcount unlike the others of its type. */
export interface UnusualHeadcount {
  readonly event: EventRecord;
  /** Records of its type with a headcount. */
  readonly records: number;
  /** The median of them, in people for each event. */
  readonly median: number;
  /** What the plan gives each event of the type. */
  readonly planned: number | undefined;
}
