import { plannedFor } from '../../aggregate/target-in-force.js';
import { type MeasureId, measureIds } from '../../model/measure.js';
import type { Family, Hypothesis } from '../hypothesis.js';

/** What a measure comes to. */
export interface MeasuredValue {
  readonly measure: MeasureId;
  readonly value: number;
}

/** What may be written in place of each measure: another count of the same, or the column beside it. */
const writtenFor: Readonly<Record<MeasureId, readonly MeasureId[]>> = {
  records: ['events'],
  events: ['records', 'organisations', 'attendances'],
  attendances: ['participants', 'registered', 'events'],
  participants: ['attendances', 'registered'],
  registered: ['attendances', 'participants'],
  organisations: ['countries', 'events'],
  countries: ['organisations'],
  contacts: ['organisations'],
};

/** Another figure of the same scope written in place: the planned one, or that of another measure. */
export const otherFigure: Family = {
  prior: 0.16,
  try({ dataset, statement, measure, rows, isStated, figureOf }) {
    const { scope } = statement;
    const fits: Hypothesis[] = [];
    const planned = plannedFor(dataset, measure, scope)?.value;
    if (planned !== undefined && planned !== rows.total && isStated(planned)) {
      fits.push({
        kind: 'planned-for-achieved',
        clause: (say) => say.planned.clause,
        formula: (say) => say.planned.formula(planned, rows.total),
        figures: new Map(
          measureIds.flatMap((one) => {
            const other = plannedFor(dataset, one, scope);
            return other === undefined ? [] : [[one, other.value]];
          }),
        ),
      });
    }
    const others = writtenFor[measure];
    for (const other of others) {
      const value = figureOf(other, scope);
      if (value === undefined || value === rows.total || !isStated(value)) continue;
      fits.push({
        kind: `${other}-for-${measure}`,
        clause: (say) => say.otherMeasure.clause(other, measure),
        formula: (say) =>
          say.otherMeasure.formula({ measure: other, value }, { measure, value: rows.total }),
      });
    }
    return { tried: others.length + 1, fits };
  },
};
