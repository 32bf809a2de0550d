import { max } from 'd3-array';
import { eventsInScope } from '../explain/events-in-scope.js';
import { typingDistance } from '../explain/typing-distance.js';
import type { Dataset } from '../model/dataset.js';
import { onceBeside } from '../model/once.js';
import type { Statement } from '../model/statement.js';
import { vocabularyOf } from '../model/vocabulary.js';
import { numberText } from './number-text.js';

/** A kind of event that the report tells of and the register has no row of. */
interface KindOutside {
  readonly name: string;
  readonly events: number;
  readonly attendances: number;
}

/** Fewer people than these at each of the missing events do not explain a difference. */
const fewestEach = 5;

/**
 * The kinds of events by which a reported figure for the whole may be larger than the register's: the
 * report tells of them, the register has no row of them, and what the report says of them fits into the
 * difference. None for a figure that a slip of a key explains.
 */
export function kindsItMayHold(
  dataset: Dataset,
  { scope, period, measure, interval, value }: Statement,
  registered: number,
): readonly string[] {
  if (Object.keys(scope).length > 0 || period !== null || interval.low <= registered) return [];
  if (measure !== 'events' && measure !== 'attendances') return [];
  if (typingDistance(numberText(value), numberText(registered)) <= 1) return [];
  const kinds = kindsOutside(dataset);
  const gap = (interval.high ?? value) - registered;
  // The largest of them: one kind may be among another, as national conferences among conferences.
  const least = max(kinds, ({ events, attendances }) =>
    measure === 'events' ? events : Math.max(attendances, events * fewestEach),
  );
  return least && gap >= least ? kinds.map(({ name }) => name) : [];
}

const kindsOutside = onceBeside((dataset: Dataset): readonly KindOutside[] => {
  const vocabulary = vocabularyOf(dataset);
  // Where no row has a type, rows of any kind may be among them.
  if (!dataset.events.some(({ type }) => type !== null)) return [];
  const byName = new Map<string, Statement[]>();
  for (const statement of dataset.statements) {
    const { type } = statement.scope;
    if (type === undefined || statement.role !== 'reported') continue;
    const name = vocabulary.value('type', type);
    byName.set(name, [...(byName.get(name) ?? []), statement]);
  }
  return [...byName].flatMap(([name, statements]) => {
    if (eventsInScope(dataset, { type: name }).length > 0) return [];
    const most = (measure: Statement['measure']) =>
      max(statements, (one) => (one.measure === measure ? one.interval.low : 0)) ?? 0;
    const kind = { name, events: most('events'), attendances: most('attendances') };
    return kind.events > 0 ? [kind] : [];
  });
});
