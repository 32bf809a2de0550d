import type { Family, Hypothesis } from '../hypothesis.js';

/** Cancelled events, or the line of headers, counted with the rest; or one occasion for each row. */
export const miscounted: Family = {
  prior: 0.08,
  try({ dataset, statement, measure, rows, isStated }) {
    const fits: Hypothesis[] = [];
    if (measure === 'events' && isStated(rows.total + 1)) {
      fits.push({
        kind: 'header-counted',
        clause: (say) => say.headerCounted,
        formula: () => `${rows.total} + 1 = ${rows.total + 1}`,
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
        clause: (say) => say.cancelledCounted(cancelled.length),
        formula: () => `${rows.total} + ${sum} = ${rows.total + sum}`,
      });
    }
    return { tried: 2, fits };
  },
};
