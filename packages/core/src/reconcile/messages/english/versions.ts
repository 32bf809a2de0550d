import type { SameDayPair } from '../../../explain/same-day-pairs.js';
import type { EventRecord } from '../../../model/event.js';
import type { MeasureId } from '../../../model/measure.js';
import { lastDay, type Period } from '../../../model/period.js';
import type { Scope } from '../../../model/scope.js';
import type { SourceRef } from '../../../model/source-ref.js';
import type { Statement } from '../../../model/statement.js';
import type { EarlierStatement } from '../../earlier-check.js';
import { numberText } from '../../number-text.js';
import { printedText } from '../../stated.js';
import type { StatedValue } from '../../stated-value.js';
import {
  countText,
  listText,
  placesOf,
  placeText,
  scopeText,
  statedSubject,
  unitText,
} from './wording.js';

/** What the rules about versions say. */
export const versions = {
  cumulativeFigureFalls: {
    message: (earlier: InPeriod, later: InPeriod) =>
      `${printedText(earlier)} ${unitText(later.measure)}${scopeText(later.scope)} are stated up to ${lastDay(earlier.period)} and ${printedText(later)} up to ${lastDay(later.period)}, both from ${later.period.start} (${placesOf([earlier, later])}).`,
    question: 'Was the earlier figure corrected, or does the later one leave something out?',
  },
  registerGivenTwice: {
    message: ({ sheet, otherSheet, common, changed }: TwoVersions) =>
      `${placeText(sheet)} and ${placeText(otherSheet)} hold ${countText(common, 'events')} in common, ${changesText(changed)}. Each of them counts twice.`,
    question: 'Which of the two is the later version, and were the changes meant?',
  },
  silentChange: {
    message: ({ statement, same, earlier }: Changed) =>
      `The ${statement.role} number of ${unitText(statement.measure)}${scopeText(statement.scope, statement.period)} is stated as ${valuesText(same)}; in the earlier version it was ${valuesText(earlier)}.`,
    question: 'Does the report say that it was changed, and why?',
    earlier: (measure: MeasureId) => `${unitText(measure)} in the earlier version`,
  },
  staleFigure: {
    message: ({ statement, same, now }: Stale) =>
      `${statedSubject(statement)} stated (${placesOf(same)}) and agreed at the earlier check; the ${statement.role === 'planned' ? 'targets give' : 'register gives'} ${numberText(now)} now.`,
    question: 'Was the text left behind when the rows changed?',
    now: (measure: MeasureId, scope: Scope) => `${unitText(measure)} now${scopeText(scope)}`,
  },
};

/** A statement about a period. */
export type InPeriod = Statement & { readonly period: Period };

/** Two tables with the same events. */
export interface TwoVersions {
  readonly sheet: SourceRef;
  readonly otherSheet: SourceRef;
  /** How many events are in both. */
  readonly common: number;
  readonly changed: readonly SameDayPair[];
}

/** A figure that an earlier version states otherwise. */
export interface Changed {
  readonly statement: Statement;
  /** All that speak of its figure, it among them. */
  readonly same: readonly Statement[];
  /** What the earlier version states of it. */
  readonly earlier: readonly EarlierStatement[];
}

/** A figure that an earlier version states, and the rows no longer give. */
export interface Stale extends StatedValue {
  /** What the rows come to. */
  readonly now: number;
}

function changesText(changed: readonly SameDayPair[]): string {
  if (changed.length === 0) return 'none of them changed';
  const more = changed.length > 3 ? [`${changed.length - 3} more`] : [];
  return `of which ${countText(changed.length, 'headcounts')} differ${changed.length === 1 ? 's' : ''}: ${listText([...changed.slice(0, 3).map(changeText), ...more])}`;
}

function changeText({ first, second }: SameDayPair): string {
  return `"${(first.title ?? '').slice(0, 60)}" from ${headcountText(first)} to ${headcountText(second)} (${placesOf([first, second])})`;
}

function headcountText({ headcount }: EventRecord): string {
  return headcount === null ? 'nothing' : numberText(headcount);
}

/** The values as printed, each once, with all their places. */
function valuesText(stated: readonly (Statement | EarlierStatement)[]): string {
  const values = new Set(stated.map(({ printed }) => printed.trim()));
  return `${listText([...values])} (${placesOf(stated)})`;
}
