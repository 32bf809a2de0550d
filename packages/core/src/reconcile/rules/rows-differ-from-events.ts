import { isCountable } from '../../aggregate/event-dimensions.js';
import { figureOf } from '../../aggregate/figure-of.js';
import { eventsInScope } from '../../explain/events-in-scope.js';
import { narrowingPeriod, whereOf } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { isInInterval } from '../../model/interval.js';
import { placeOf } from '../../model/source-ref.js';
import type { Statement } from '../../model/statement.js';
import { eventRoot } from '../event-root.js';
import { recomputedFigure } from '../finding-figure.js';
import type { Messages } from '../messages/messages.js';
import { numberText } from '../number-text.js';
import { type RowForMany, rowForMany } from '../row-for-many.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf } from '../stated.js';
import { statedValues, type ValueOfFigure } from '../stated-value.js';

/** Finds stated numbers of events that the register reaches only because a row stands for several. */
export function rowsDifferFromEvents(): CatalogueRule {
  return {
    id: 'rows-differ-from-events',
    group: 'counting',
    severity: 'warning',
    title: 'The stated number of events differs from the number of rows',
    issueCodes: ['count-from-title'],
    needs: 'A register and a reported number of events.',
    missing: 'Cancelled events are not counted as rows.',
    tolerance: 'None for exact figures; rounded ones pass within their printed form.',
    falsePositives:
      'A register with a column for the number of events says itself that a row stands for several; the finding is then a note.',
    whatToDo:
      'Give each event a row of its own, or say beside the table that the row stands for several.',
    *check(dataset, { messages }) {
      for (const stated of statedValues(dataset)) {
        const { measure, role } = stated.statement;
        if (measure !== 'events' || role !== 'reported') continue;
        const seen = observationOf(dataset, stated, messages);
        if (seen) yield seen;
      }
    },
  };
}

function observationOf(
  dataset: Dataset,
  { key, statement, same }: ValueOfFigure,
  messages: Messages,
): Observation | undefined {
  const { scope, interval } = statement;
  const period = narrowingPeriod(dataset, statement.period);
  if (!isCountable(dataset, scope)) return undefined;
  const inScope = eventsInScope(dataset, scope, period);
  const rows = inScope.length;
  const counted = inScope.filter(({ eventCount }) => eventCount > 1);
  const { value: events } = figureOf(dataset, 'events', whereOf(dataset, statement));
  const titled = rowForMany(dataset, statement);
  if (titled === undefined) {
    if (counted.length === 0 || events === undefined) return undefined;
    if (!isInInterval(events, interval) || isInInterval(rows, interval)) return undefined;
  }
  const forMany = titled ? [titled] : counted.map((event) => ({ event, count: event.eventCount }));
  const inferred = titled !== undefined || counted.some((event) => !hasCountCell(event));
  const say = messages.counting.rowsDifferFromEvents;
  return {
    key: [key, `${interval.low}|${interval.high}`],
    severity: inferred ? 'warning' : 'note',
    message: say.message({ statement, same, period, rows, forMany }),
    question: say.question,
    subject: { measure: 'events', unit: 'events', scope, period },
    figures: [figureOfStatement(statement, messages), recomputedFigure(rows, say.rows(scope))],
    locations: [
      ...locationsOf(same, titled ? 'contradicts' : 'supports'),
      ...forMany.map(({ event }) => ({
        relation: 'contributes' as const,
        source: placeOf(event.source, hasCountCell(event) ? 'eventCount' : 'title'),
      })),
    ],
    explanations: [explanationOf(statement, rows, forMany, say)],
    root: forMany.map(({ event }) => eventRoot(event, 'eventCount')).join(' '),
  };
}

function explanationOf(
  { value }: Statement,
  rows: number,
  forMany: readonly RowForMany[],
  say: Messages['counting']['rowsDifferFromEvents'],
) {
  const formula = `${rows}${forMany.map(({ count }) => ` - 1 + ${count}`).join('')} = ${numberText(value)}`;
  return {
    kind: 'row-counts-for-many',
    text: say.explanation(forMany),
    formula,
    posterior: 0.95,
    hypothesesTried: rows,
    chance: Math.min(1, rows / Math.max(rows, value * 10)),
    refutedBy: [],
  };
}

/** Whether the register gives the number itself, so that nobody had to read it from the title. */
function hasCountCell({ source }: EventRecord): boolean {
  return source.cells === undefined || source.cells.eventCount !== undefined;
}
