import { dimensionText } from '../../../explain/messages/dimension-words.js';
import type { EventRecord } from '../../../model/event.js';
import type { Issue } from '../../../model/issue.js';
import type { MeasureId } from '../../../model/measure.js';
import { lastDay, type Period } from '../../../model/period.js';
import type { Statement } from '../../../model/statement.js';
import { additionText, numberText } from '../../number-text.js';
import { printedText } from '../../stated.js';
import type { StatedValue } from '../../stated-value.js';
import type { ValueRange } from '../../value-range.js';
import {
  issuesText,
  listText,
  measureText,
  namedEvent,
  placesOf,
  placeText,
  scopeText,
  statedSubject,
  unitText,
} from './wording.js';

/** What the rules about sums say. */
export const sums = {
  formulaRangeShort: {
    question: 'Should the rows outside the range count?',
  },
  overlappingPartsAdded: {
    message: ({ statement, same, measure, dimension, registered }: Overlap) =>
      `${statedSubject(statement)} stated (${placesOf(same)}); that is the sum of the figures by ${dimensionText(dimension)}, which overlap: the register gives ${measureText(registered, measure)}.`,
    question: (dimension: string) => `Were the figures by ${dimensionText(dimension)} added up?`,
    sum: (dimension: string) => `sum of the figures by ${dimensionText(dimension)}`,
  },
  partAndWhole: {
    message: ({ whole, parts, dimension, range }: PartsByDimension & InRange) =>
      `${statedSubject(whole)} ${whole.role === 'planned' ? 'stated as planned' : 'stated'}, and the parts by ${dimensionText(dimension)} give ${addedText({ parts, range })} (${placesOf([whole, ...parts])}).`,
    question: (dimension: string) =>
      `Which figure is wrong, the whole or a part, or is a ${dimensionText(dimension)} left out?`,
    added: addedText,
    sum: (dimension: string) => `sum of the parts by ${dimensionText(dimension)}`,
    notCompared: ({ dimension, ...stated }: PartsByDimension & Inconsistent) =>
      `The parts by ${dimensionText(dimension)} are not compared with ${inconsistentText(stated)}.`,
    unnamed: {
      message: ({ whole, parts, range }: Parts & InRange) =>
        `${statedSubject(whole)} stated, and the numbers beside it in the sentence give ${addedText({ parts, range })} (${placeText(whole.source)}).`,
      question: 'Are these the parts of the whole, and which of the figures is wrong?',
      sum: 'sum of the parts',
    },
  },
  periodsMissWhole: {
    message: ({ whole, parts, sum }: Periods) =>
      `${printedText(whole)} ${unitText(whole.measure)}${scopeText(whole.scope)} are stated for ${whole.period.start} to ${lastDay(whole.period)}, and the ${parts.length} periods in it give ${additionText(parts.map(printedText), sum)} (${placesOf([whole, ...parts])}).`,
    question: 'Which figure is wrong, that of the whole or of a part?',
    sum: 'sum of the periods',
    notCompared: (stated: Parts & Inconsistent) =>
      `The periods are not compared with ${inconsistentText(stated)}.`,
  },
  rowTotalDiffers: {
    message: ({ event, columns, values, sum }: RowTotal) =>
      `${namedEvent(event)} (${placeText(event.source)}) has a headcount of ${event.headcount}; ${listText(columns.map((column) => `"${column}"`))} give ${additionText(values.map(numberText), sum)}.`,
    question: 'Which number of the row is wrong?',
    sum: 'sum of the columns',
  },
  staleFormulaValue: {
    question: 'Was the file written by another program, or is calculation set to manual?',
  },
  tableTotalDiffers: {
    question: 'Is the total wrong, or does a row lack or repeat?',
    messageOfConfirmed: (first: Issue, others: readonly Issue[]) =>
      issuesText(
        first,
        others,
        '; the register gives the total and each row so, since what belongs to several counts for each',
      ),
  },
};

/** A stated figure that adds up parts which share events. */
export interface Overlap extends StatedValue {
  readonly measure: MeasureId;
  readonly dimension: string;
  /** What the register gives. */
  readonly registered: number;
}

/** A stated whole and its stated parts. */
export interface Parts {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
}

/** A stated whole, and its parts by the values of a dimension. */
export interface PartsByDimension extends Parts {
  readonly dimension: string;
}

/** What parts may come to. */
export interface InRange {
  /** What the parts may come to. */
  readonly range: ValueRange;
}

/** A figure of a sum that stands with several values. */
export interface Inconsistent {
  /** The whole or a part that other places state with another value. */
  readonly inconsistent: Statement;
}

/** A figure of a stretch of time, and those of the periods in it. */
export interface Periods extends Parts {
  readonly whole: Statement & { readonly period: Period };
  readonly sum: number;
}

/** A row whose headcount is not the sum of its columns. */
export interface RowTotal {
  readonly event: EventRecord;
  readonly columns: readonly string[];
  readonly values: readonly number[];
  readonly sum: number;
}

/** The parts as a sum; of many the first and the last alone. */
function addedText({ parts, range }: Pick<Parts, 'parts'> & InRange): string {
  const { low, high } = range;
  const printed = parts.map(printedText);
  const added =
    printed.length <= 10
      ? printed.join(' + ')
      : `${printed.slice(0, 3).join(' + ')} + … + ${printed.at(-1)} (${printed.length} parts)`;
  return `${added} = ${low === high ? numberText(low) : `between ${numberText(low)} and ${numberText(high)}`}`;
}

function inconsistentText({ whole, parts, inconsistent }: Parts & Inconsistent): string {
  return `${printedText(whole)} ${unitText(whole.measure)} (${placesOf([whole, ...parts])}): ${printedText(inconsistent)} itself is stated with another value elsewhere`;
}
