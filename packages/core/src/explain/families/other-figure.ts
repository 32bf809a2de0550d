import { figureOf } from '../../aggregate/figure-of.js';
import { plannedFor } from '../../aggregate/target-in-force.js';
import { measures } from '../../model/measure.js';
import { narrowingPeriod } from '../figure-key.js';
import type { Family, Hypothesis } from '../hypothesis.js';

/** Another figure of the same scope written in place: the planned one, or that of another measure. */
export const otherFigure: Family = {
  prior: 0.16,
  try({ dataset, statement, measure, rows, isStated }) {
    const { scope } = statement;
    const period = narrowingPeriod(dataset, statement.period);
    const where = period === null ? { scope } : { scope, period };
    const fits: Hypothesis[] = [];
    const planned = plannedFor(dataset, measure, scope)?.value;
    if (planned !== undefined && planned !== rows.total && isStated(planned)) {
      fits.push({
        kind: 'planned-for-achieved',
        text: 'The figure is the planned one.',
        formula: `target ${planned}, register ${rows.total}`,
      });
    }
    const others =
      measure === 'events'
        ? (['records', 'organisations'] as const)
        : (['participants', 'registered', 'attendances'] as const).filter((one) => one !== measure);
    for (const other of others) {
      const { value } = figureOf(dataset, other, where);
      if (value === undefined || value === rows.total || !isStated(value)) continue;
      fits.push({
        kind: `${other}-for-${measure}`,
        text: `The figure counts ${measures[other].unit}${other === 'records' ? ' of the register' : ''}, not ${measures[measure].unit}.`,
        formula: `${value} ${measures[other].unit}, ${rows.total} ${measures[measure].unit}`,
      });
    }
    return { tried: others.length + 1, fits };
  },
};

/** The figure of another value of the dimension: two categories exchanged, or a line slipped. */
export const otherCategory: Family = {
  prior: 0.1,
  try({ dataset, statement, measure, isStated }) {
    const fits: Hypothesis[] = [];
    let tried = 0;
    for (const [dimension, value] of Object.entries(statement.scope)) {
      const siblings = new Set(
        dataset.statements
          .filter(
            ({ measure: other, scope }) => other === measure && scope[dimension] !== undefined,
          )
          .map(({ scope }) => scope[dimension] ?? ''),
      );
      siblings.delete(value);
      for (const sibling of siblings) {
        tried += 1;
        const scope = { ...statement.scope, [dimension]: sibling };
        const figure = figureOf(dataset, measure, { scope }).value;
        if (figure === undefined || !isStated(figure)) continue;
        fits.push({
          kind: 'categories-exchanged',
          text: `The figure is that of ${dimension} ${sibling}.`,
          formula: `${sibling}: ${figure}`,
        });
      }
    }
    return { tried, fits };
  },
};

/** Cancelled events, or the line of headers, counted with the rest; or one occasion for each row. */
export const miscounted: Family = {
  prior: 0.08,
  try({ dataset, statement, measure, rows, isStated }) {
    const fits: Hypothesis[] = [];
    if (measure === 'events' && isStated(rows.total + 1)) {
      fits.push({
        kind: 'header-counted',
        text: 'The line of headers is counted as an event.',
        formula: `${rows.total} + 1 = ${rows.total + 1}`,
      });
    }
    const cancelled = dataset.events.filter(({ status }) => status === 'cancelled');
    const added = cancelled.map((event) =>
      measure === 'events'
        ? event.eventCount
        : (event[measure === 'registered' ? 'registered' : 'headcount'] ?? 0),
    );
    const sum = added.reduce((total, value) => total + value, 0);
    if (sum > 0 && Object.keys(statement.scope).length === 0 && isStated(rows.total + sum)) {
      fits.push({
        kind: 'cancelled-counted',
        text: `The figure counts the ${cancelled.length} cancelled events.`,
        formula: `${rows.total} + ${sum} = ${rows.total + sum}`,
      });
    }
    return { tried: 2, fits };
  },
};
