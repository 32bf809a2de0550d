import { dimensionText, valueText } from '../../../explain/messages/dimension-words.js';
import type { EventType } from '../../../model/event-type.js';
import type { Period } from '../../../model/period.js';
import type { Scope } from '../../../model/scope.js';
import type { Statement } from '../../../model/statement.js';
import { numberText } from '../../number-text.js';
import type { RegisterPart } from '../../register-part.js';
import type { RowForMany } from '../../row-for-many.js';
import { printedText } from '../../stated.js';
import type { StatedValue } from '../../stated-value.js';
import { countText, listText, placesOf, placeText, scopeText, unitText } from './wording.js';

/** What the rules about counting say. */
export const counting = {
  categoryLeftOut: {
    message: ({ whole, dimension, left }: LeftOut) => {
      const named = left.map(
        ({ value, figure }) => `${valueText(dimension, value)} (${numberText(figure)})`,
      );
      return `The parts by ${dimensionText(dimension)} of ${printedText(whole)} ${unitText(whole.measure)} (${placeText(whole.source)}) leave out ${listText(named)}, of which the register tells.`;
    },
    question: (dimension: string) => `Is a ${dimensionText(dimension)} missing from the breakdown?`,
  },
  categoryWithoutRecords: {
    message: ({ name, source }: EventType) =>
      `The list of types has "${name}" (${placeText(source)}), and no record is of it.`,
    question: 'Was no such event held, or are its records filed under another type?',
  },
  registerHoldsPart: {
    message: ({ measure, registered, wholes }: RegisterPart) => {
      const values = [...new Set(wholes.map(printedText))].join(' and ');
      return `${values} ${unitText(measure)} are stated for the whole (${placesOf(wholes)}); the register gives ${numberText(registered)}, less than half of each.`;
    },
    question: 'Does the register hold every event that the report speaks of?',
  },
  rowsDifferFromEvents: {
    message: ({ statement, same, period, rows, forMany }: RowsForEvents) =>
      `${countText(statement.value, 'events')}${scopeText(statement.scope, period)} are stated (${placesOf(same)}); the register has ${countText(rows, 'rows')}, of which ${rowsForManyText(forMany)}.`,
    question: 'Does the row stand for several events, and does the reader of the table see that?',
    rows: (scope: Scope) => `rows of the register${scopeText(scope)}`,
    explanation: (forMany: readonly RowForMany[]) => {
      const counts = new Set(forMany.map(({ count }) => countText(count, 'events')));
      return `${listText(forMany.slice(0, 3).map(quotedTitle))} ${forMany.length === 1 ? 'stands' : 'stand'} for ${listText([...counts])}.`;
    },
  },
};

/** A stated whole whose parts leave out values of a dimension. */
export interface LeftOut {
  readonly whole: Statement;
  readonly dimension: string;
  /** Those values, with what the register gives for each. */
  readonly left: readonly { readonly value: string; readonly figure: number }[];
}

/** A stated number of events that the rows come to only where some stand for several. */
export interface RowsForEvents extends StatedValue {
  readonly period: Period | null;
  readonly rows: number;
  readonly forMany: readonly RowForMany[];
}

function rowsForManyText(forMany: readonly RowForMany[]): string {
  const more = forMany.length - 3;
  const told = listText(forMany.slice(0, 3).map(rowForManyText));
  return more > 0 ? `${told} and ${more} more stand for several each` : told;
}

function rowForManyText({ event: { source, eventCount }, count }: RowForMany): string {
  const says =
    count === eventCount
      ? `stands for ${count}`
      : `names ${count} in its title and counts as ${eventCount}`;
  return `the one in ${placeText(source)} ${says}`;
}

function quotedTitle({ event: { title, source } }: RowForMany): string {
  return `"${title ?? placeText(source)}"`;
}
