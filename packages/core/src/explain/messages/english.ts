import type { CalendarDate } from '../../model/calendar-date.js';
import type { EventRecord } from '../../model/event.js';
import { type MeasureId, measures } from '../../model/measure.js';
import type { Category } from '../families/other-category.js';
import type { MeasuredValue } from '../families/other-figure.js';
import type { RowGroup } from '../groups-of-rows.js';
import type { NoExplanation, Refuted } from '../no-explanation.js';
import { categoryText, dimensionText } from './dimension-words.js';
import type { Said } from './messages.js';
import { nounText } from './noun-text.js';

/**
 * What each kind of hypothesis supposes: a clause, of which `explanations` makes a sentence. The
 * formula is the arithmetic, where it holds words.
 */
export const hypotheses = {
  rowLeftOut: (event: EventRecord) => `The figure leaves out ${eventText(event)}`,
  rowTwice: (event: EventRecord) => `The figure counts ${eventText(event)} twice`,
  rowForMany: (event: EventRecord, times: number) =>
    `The figure counts ${eventText(event)} ${times} times`,
  rowForAsManyAsItsTitle: (event: EventRecord, times: number) =>
    `The figure counts ${eventText(event)} ${times} times, as its title says`,
  rowMistyped: (event: EventRecord, { found, meant }: { found: number; meant: number }) =>
    `${eventText(event)} has ${found} for ${meant}, a slip of a key`,
  duplicatesOnce: (count: number) =>
    `The figure counts ${count === 1 ? 'the event that is' : `the ${count} events that are`} entered twice once`,
  cancelledCounted: (count: number) =>
    `The figure counts the ${count === 1 ? 'cancelled event' : `${count} cancelled events`}`,
  headerCounted: 'The line of headers is counted as an event',

  groupsLeftOut: (groups: readonly RowGroup[]) =>
    `The figure leaves out ${groups.map(groupText).join(' and ')}`,
  sharedByGroupsLeftOut: (one: RowGroup, other: RowGroup) =>
    `The figure leaves out ${groupText(one)} with ${groupText(other)}`,
  groupAlone: {
    clause: (group: RowGroup) => `The figure speaks of ${groupText(group)} alone`,
    formula: (part: number, total: number) => `${part} of ${total}`,
  },
  groupTwice: (group: RowGroup) =>
    `The figure counts ${groupText(group)} twice, as its rows and as a subtotal`,
  totalAdded: 'The figure adds the total to its parts',

  upToDay: (day: CalendarDate, later: number) =>
    `The figure is that of the events up to ${day}; ${later} later ones are not in it`,
  upToRow: (row: number, further: number) =>
    `The figure is that of the rows up to row ${row}; ${further} further ones are not in it`,

  slip: (counted: number, stated: number) => `A slip of a key turns ${counted} into ${stated}`,
  slid: (counted: number, stated: number) => `The digits of ${counted} are slid to ${stated}`,
  rounded: (counted: number, step: number) =>
    `The figure is ${counted} rounded to the next ${step}`,

  planned: {
    clause: 'The figure is the planned one',
    formula: (planned: number, counted: number) => `target ${planned}, register ${counted}`,
  },
  plannedOfCategory: {
    clause: (category: Category) => `The figure is the planned one of ${figureText(category)}`,
    formula: (category: Category, planned: number) =>
      `target of ${figureText(category)}: ${planned}`,
  },
  category: {
    clause: (category: Category) => `The figure is that of ${figureText(category)}`,
    formula: (category: Category, counted: number) => `${figureText(category)}: ${counted}`,
  },
  otherMeasure: {
    clause: (counted: MeasureId, meant: MeasureId) =>
      `The figure counts ${measures[counted].unit}${counted === 'records' ? ' of the register' : ''}, not ${measures[meant].unit}`,
    formula: (counted: MeasuredValue, meant: MeasuredValue) =>
      `${countedText(counted)}, ${countedText(meant)}`,
  },

  partnerNames: {
    apart: 'The figure counts each spelling of a partner’s name as one of its own',
    merged: 'The figure counts partners whose names differ by a slip of a key as one',
    formula: (stated: number, counted: number) => `${stated} for ${counted}`,
  },
  otherNameCounted: (name: string, own: string) => `The figure counts "${name}" as ${own}`,
};

/** What explanations of a difference say. */
export const explanations = {
  hypotheses,
  /** What one hypothesis says, or one of several that fit alike. */
  supported: (clause: Said, alike: number) => {
    const others = alike > 1 ? `, or another of ${alike} that fit alike` : '';
    return `${clause(hypotheses)}${others}.`;
  },
  none: (none: NoExplanation) =>
    `No supported explanation${byChanceText(none)}${refutedText(none.refuted)}. ${supportText(none)}`,
};

function countedText({ measure, value }: MeasuredValue): string {
  return `${value} ${nounText(value, measures[measure].unit)}`;
}

function figureText({ dimension, value }: Category): string {
  return value === null ? `every ${dimensionText(dimension)}` : categoryText(dimension, value);
}

/** How an event is named in an explanation: its title and day. */
function eventText({ title, start, id }: EventRecord): string {
  const name = title === null ? `record ${id}` : `"${title.slice(0, 60)}"`;
  return start === null ? name : `${name} of ${start}`;
}

function groupText({ dimension, value }: RowGroup): string {
  return categoryText(dimension, value);
}

function byChanceText({ standing }: NoExplanation): string {
  if (standing === 0) return '';
  return standing === 1
    ? '; one that fits is no likelier than chance'
    : `; ${standing} that fit are no likelier than chance`;
}

function refutedText([first, ...others]: readonly Refuted[]): string {
  if (!first) return '';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const by = first.by.map(
    ({ statement, measure }) => `the ${statement.printed} ${measures[measure].unit}`,
  );
  return `; that ${inSentence(first.hypothesis.clause(hypotheses))}${more} would contradict ${by.join(' and ')} of the same passage`;
}

/** What speaks for the figure of the register, and for the stated one. */
function supportText({ statement, rows, agreeing }: NoExplanation): string {
  const { length } = rows.events;
  const records =
    length > 0 ? `the ${length === 1 ? 'one record' : `${length} records`}` : 'the register';
  const others =
    agreeing === 0 ? '' : ` and ${agreeing} other ${agreeing === 1 ? 'statement' : 'statements'}`;
  const verb = length > 1 || agreeing > 0 ? 'speak' : 'speaks';
  return `For ${rows.total} ${verb} ${records}${others}; for ${statement.printed} this place.`;
}

function inSentence(clause: string): string {
  return `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
}
