import { extent } from 'd3-array';
import type { Where } from '../aggregate/query.js';
import type { Dataset } from '../model/dataset.js';
import { onceBeside } from '../model/once.js';
import type { Period } from '../model/period.js';
import type { Scope } from '../model/scope.js';
import type { Statement } from '../model/statement.js';
import { vocabularyOf } from '../model/vocabulary.js';
import { oncePerRecords } from '../model/with-stated.js';

/**
 * The scope with each value in the spelling under which figures are printed, and its dimensions in
 * order, so that "Igniting events" and "igniting event" are one scope.
 */
export function canonicalScope(dataset: Dataset, scope: Scope): Scope {
  return scopesOf(dataset)(scope);
}

const scopesOf = oncePerRecords((dataset) =>
  onceBeside((scope: Scope): Scope => {
    const vocabulary = vocabularyOf(dataset);
    return Object.fromEntries(
      Object.entries(scope)
        .map(([dimension, text]) => [dimension, vocabulary.value(dimension, text)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }),
);

/**
 * The period of a statement, or `null` when every dated event lies in it: "from March 2019 to
 * May 2021, 34 events" then speaks of the same figure as "34 events in total".
 */
export function narrowingPeriod(dataset: Dataset, period: Period | null): Period | null {
  if (period === null) return null;
  const { project } = dataset;
  const whole = project?.reportingPeriod ?? project?.period ?? null;
  if (whole !== null && period.start <= whole.start && whole.end <= period.end) return null;
  const [first, last] = datesOf(dataset);
  const holdsAll = first !== undefined && period.start <= first && last < period.end;
  return holdsAll ? null : period;
}

/** Where the figure of a statement is counted: in its scope, and in its period if that narrows it. */
export function whereOf(
  dataset: Dataset,
  { scope, period }: Pick<Statement, 'scope' | 'period'>,
): Where {
  const narrowed = narrowingPeriod(dataset, period);
  return narrowed === null ? { scope } : { scope, period: narrowed };
}

/** The first and the last day on which an event begins. */
const datesOf = oncePerRecords(({ events }) => extent(events, ({ start }) => start));

type Spoken = Pick<Statement, 'role' | 'measure' | 'scope' | 'period'>;

/** What a statement speaks of, as text: statements with the same text are values of one figure. */
export function figureKey(dataset: Dataset, statement: Spoken): string {
  return keysOf(dataset)(statement);
}

const keysOf = oncePerRecords((dataset) =>
  onceBeside(({ role, measure, scope, period }: Spoken) => {
    const narrowed = narrowingPeriod(dataset, period);
    return JSON.stringify([role, measure, canonicalScope(dataset, scope), narrowed]);
  }),
);
