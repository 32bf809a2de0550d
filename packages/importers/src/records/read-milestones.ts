import {
  addDays,
  type CalendarDate,
  projectMonths,
  type Scope,
  type Statement,
  type Target,
} from '@partnership-impact/core';
import type { Milestone } from '../table/milestones.js';
import type { NumberReading } from '../values/number.js';
import type { Cells } from './cells.js';
import type { Indicator } from './indicator.js';
import type { RecordInput } from './record-list.js';
import { statementOf } from './statement-of.js';

/** The field under which the cells of a milestone are read. */
export function milestoneField(milestone: Milestone): string {
  return `${milestone.role} ${labelOf(milestone)}`;
}

function labelOf({ month, unit }: Milestone): string {
  if (unit === 'project year') return `Year ${month}`;
  return unit === 'month' ? `M${month}` : String(month);
}

interface Cell extends Milestone {
  readonly reading: NumberReading;
  readonly value: number;
}

/** What a row states of each milestone. */
export interface MilestonesRead {
  readonly targets: readonly Target[];
  readonly statements: readonly Statement[];
}

/**
 * Reads what a row plans and reports for the months of a project. Numbers that grow from one milestone
 * to the next count from the start of the project: what is planned becomes targets with a date, what
 * is reported statements up to it. Where they do not grow, or the project's start is not known, those
 * before the last stand for a part, and nothing is compared with them. Figures of calendar years that do
 * not grow are those of the years; where they grow nobody can tell, and they stand for parts, as those of years of the project always do.
 */
export function readMilestones(
  row: number,
  indicator: Indicator | undefined,
  scope: Scope,
  given: { readonly cells: Cells; readonly milestones: readonly Milestone[] } & Pick<
    RecordInput,
    'options'
  >,
): MilestonesRead {
  const { cells, milestones, options } = given;
  const { start, end = null } = options.project?.period ?? {};
  const source = cells.source(row);
  const targets: Target[] = [];
  const statements: Statement[] = [];
  for (const role of ['planned', 'reported'] as const) {
    const own = milestones.filter((one) => one.role === role).flatMap((one) => cellAt(one));
    const grows = isGrowing(own.map(({ value }) => value));
    for (const { month, reading, value, ...milestone } of own) {
      const label = labelOf({ month, ...milestone });
      if (milestone.unit !== 'month') {
        const isPart = milestone.unit === 'project year' || (grows && own.length > 1);
        const inYear = { ...scope, [isPart ? 'part' : 'year']: label };
        const measure = indicator?.measure ?? null;
        if (measure !== null && role === 'planned' && !('part' in inYear))
          targets.push({
            measure,
            value,
            product: null,
            scope: inYear,
            by: null,
            amended: null,
            source,
          });
        else statements.push(...statementOf(reading, { role, measure, scope: inYear, source }));
        continue;
      }
      const isLast = month === own.at(-1)?.month;
      const days = start === undefined ? null : projectMonths(start, 1, month);
      const isWhole = isLast && (days === null || end === null || days.end >= end);
      const measure = indicator?.measure ?? null;
      if (measure !== null && role === 'planned' && grows && (days || isLast)) {
        const by: CalendarDate | null = days && addDays(days.end, -1);
        targets.push({ measure, value, product: null, scope, by, amended: null, source });
        continue;
      }
      const isTold = grows && (isWhole || days !== null);
      statements.push(
        ...statementOf(reading, {
          role,
          measure,
          scope: isTold ? scope : { ...scope, part: label },
          period: isTold && !isWhole ? days : null,
          source,
        }),
      );
    }
  }
  return { targets, statements };

  function cellAt(milestone: Milestone): readonly Cell[] {
    const reading = cells.number(row, milestoneField(milestone));
    if ('problem' in reading) return [];
    return [{ ...milestone, reading, value: reading.value ?? reading.interval.low }];
  }
}

/** Whether numbers are those of a count that goes on: none is smaller than the one before. */
function isGrowing(values: readonly number[]): boolean {
  const [first = 0, ...others] = values;
  const last = others.at(-1);
  const never = values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0));
  return last === undefined || (never && last > first);
}
