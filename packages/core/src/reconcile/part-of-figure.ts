import type { Figure } from '../aggregate/figure.js';
import { eventsInScope } from '../explain/events-in-scope.js';
import { narrowingPeriod } from '../explain/figure-key.js';
import { typingDistance } from '../explain/typing-distance.js';
import type { Dataset } from '../model/dataset.js';
import type { Statement } from '../model/statement.js';
import { unicodePattern } from '../model/unicode-pattern.js';
import { numberText } from './number-text.js';

/** Words beside a figure that say it is meant for the whole, in the languages of the reports. */
const wholeWords =
  'total|altogether|overall|in all|in sum|summing up|insgesamt|gesamt|complessiv|ao todo|łącznie|ogółem|razem|συνολικ';
const wholeWord = unicodePattern(String.raw`(?<!\p{L})(${wholeWords})`, 'iu');

/** Whether the words beside a figure say that it is meant for the whole. */
export function speaksOfWhole(quote: string | undefined): boolean {
  return quote !== undefined && wholeWord().test(quote);
}

/**
 * What speaks for a figure of a part: it is less than half of the register's, or than a fifth where both
 * are narrowed; or one event has it.
 */
export type PartOfFigure = 'half' | 'fifth' | 'event';

/**
 * What speaks for it that a reported figure is of a part of what it was linked to, or `null` where
 * nothing does.
 *
 * Prose often leaves the scope of a figure to the sentence before ("the workshop drew 40 people").
 * A figure below half of the register's, without a word for the whole beside it, that no slip of a
 * key explains, is such a figure; and so is one that a single record has exactly.
 */
export function partSpokenOf(
  dataset: Dataset,
  statement: Statement,
  { value: registered = 0, records }: Figure,
): PartOfFigure | null {
  const { value, measure, scope, period, source } = statement;
  const wholeScope = Object.keys(scope).length === 0;
  if (value >= registered / 2 || speaksOfWhole(source.quote)) return null;
  if (typingDistance(numberText(value), numberText(registered)) <= 1) return null;
  if (source.quote !== undefined && (wholeScope || value < registered / 5)) {
    return wholeScope ? 'half' : 'fifth';
  }
  if (measure !== 'attendances' || records < 5) return null;
  const inScope = eventsInScope(dataset, scope, narrowingPeriod(dataset, period));
  return inScope.some(({ headcount }) => headcount === value) ? 'event' : null;
}
