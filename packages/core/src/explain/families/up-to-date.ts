import type { Family, Hypothesis } from '../hypothesis.js';
import type { Said } from '../messages/messages.js';
import type { Question } from '../question.js';

/** The events up to a day: a figure from an earlier version. */
export const upToDate: Family = {
  prior: 0.08,
  try(question) {
    const { events } = question.rows;
    if (events.some(({ start }) => start === null)) return { tried: 0, fits: [] };
    const dayOf = (row: number) => events[row]?.start ?? '';
    const rows = [...events.keys()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
    return earlierVersions(question, rows, dayOf, {
      kind: 'up-to-a-date',
      clause: (row, later) => (say) => say.upToDay(dayOf(row), later),
    });
  },
};

/** The first rows of the register: an earlier version to which rows were added at the end. */
export const firstRows: Family = {
  prior: 0.03,
  try(question) {
    const { events } = question.rows;
    const places = events.map(({ source }) => source.row ?? source.line ?? 0);
    const placeOf = (row: number) => places[row] ?? 0;
    const rows = [...events.keys()].sort((a, b) => placeOf(a) - placeOf(b));
    const files = new Set(events.map(({ source }) => `${source.file} ${source.sheet ?? ''}`));
    if (files.size > 1) return { tried: 0, fits: [] };
    return earlierVersions(question, rows, (row) => String(placeOf(row)), {
      kind: 'first-rows',
      clause: (row, further) => (say) => say.upToRow(placeOf(row), further),
    });
  },
};

interface Wording {
  readonly kind: string;
  readonly clause: (row: number, later: number) => Said;
}

/** The last few rows are missing more often than most of them, so the nth last weighs one nth. */
function earlierVersions(
  { rows, isStated }: Question,
  order: readonly number[],
  stepOf: (row: number) => string,
  { kind, clause }: Wording,
): ReturnType<Family['try']> {
  const steps = order.map(stepOf);
  // Without the last row alone it is one row left out.
  const cuts = [...steps.keys()].slice(0, -2).filter((at) => steps[at] !== steps[at + 1]);
  const shares = cuts.map((_, at) => 1 / (cuts.length - at + 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const fits: Hypothesis[] = [];
  let sum = 0;
  let from = 0;
  for (const [index, at] of cuts.entries()) {
    for (; from <= at; from += 1) sum += rows.values[order[from] ?? 0] ?? 0;
    const upToHere = sum;
    if (!isStated(upToHere) || upToHere === rows.total) continue;
    const later = order.slice(at + 1);
    fits.push({
      kind,
      clause: clause(order[at] ?? 0, later.length),
      formula: () => `${rows.total} - ${rows.total - upToHere} = ${upToHere}`,
      counts: new Map(later.map((row) => [row, 0])),
      share: (shares[index] ?? 0) / whole,
    });
  }
  return { tried: cuts.length, fits };
}
