import type { EventRecord } from '../../../model/event.js';
import type { Issue } from '../../../model/issue.js';
import type { Statement } from '../../../model/statement.js';
import { numberText } from '../../number-text.js';
import type { WrittenAlike } from '../../rules/mixed-formats.js';
import { countText, issuesText, listText, namedEvent, placesOf, placeText } from './wording.js';

/** What the rules about reading say. */
export const reading = {
  issue: (first: Issue, others: readonly Issue[]) => issuesText(first, others),
  ambiguousDayMonth: {
    question: 'Does the day or the month come first?',
  },
  ambiguousSeparator: {
    question: 'Is the number meant as it was read?',
  },
  hiddenRowsCounted: {
    question: 'Should what is hidden count?',
  },
  labelByLayout: {
    question: 'Does each row belong to the label that was read?',
  },
  mixedFormats: {
    message: ({ field, usual, others }: SeveralFormats) =>
      `${countText(usual.events.length, field === 'start' ? 'dates' : 'headcounts')} ${usual.events.length === 1 ? 'is' : 'are'} written as ${usual.format}, ${listText(others.map(writtenText))}.`,
    question: 'Were all of them read as they were meant?',
  },
  numberStoredAsText: {
    question: 'Do the totals of the workbook hold this number?',
  },
  totalRowAmongRows: {
    message: (event: EventRecord, rows: number) =>
      `${namedEvent(event)} (${placeText(event.source)}) has no date and a headcount of ${numberText(event.headcount ?? 0)}, the sum of the ${countText(rows, 'rows')} above it.`,
    question: 'Is it a row of totals that is counted as an event?',
    questionOfLeftOut: 'Are all rows above it events, and does nothing below it belong to them?',
    headcount: 'headcount of the row',
  },
  unlinkedFigure: {
    message: (figures: readonly Statement[], printed: readonly string[]) =>
      `${countText(figures.length, 'figures')} ${figures.length === 1 ? 'fits' : 'fit'} no measure and ${figures.length === 1 ? 'was' : 'were'} not checked: ${firstFive(printed)} (${placesOf(figures)}).`,
    question: 'Does any of them count events, people, organisations or countries?',
  },
  unreadableDate: {
    question: 'Which day is meant?',
  },
  unreadableNumber: {
    question: 'Which number is meant?',
  },
};

/** A column whose cells are written in several ways. */
export interface SeveralFormats {
  readonly field: 'start' | 'headcount';
  readonly usual: WrittenAlike;
  readonly others: readonly WrittenAlike[];
}

function writtenText({ format, events }: WrittenAlike): string {
  return `${events.length} as ${format} (${placesOf(events)})`;
}

function firstFive(texts: readonly string[]): string {
  const more = texts.length - 5;
  return more > 0 ? `${texts.slice(0, 5).join(', ')} and ${more} more` : listText(texts);
}
