import {
  addDays,
  type CalendarDate,
  projectMonths,
  type Statement,
  type Target,
} from '@partnership-impact/core';
import { milestonesIn } from '../table/milestones.js';
import { type Cells, cellsOf } from './cells.js';
import { columnOrder } from './column-order.js';
import { readCount } from './counts.js';
import { readDays } from './dates.js';
import { type Indicator, indicatorOf } from './indicator.js';
import { measureOf } from './measure-words.js';
import { ownScopes } from './own-scope.js';
import { milestoneField, readMilestones } from './read-milestones.js';
import type { RecordInput, RecordsRead } from './record-list.js';
import { readScope } from './scope-cells.js';
import { statementOf } from './statement-of.js';

/**
 * Reads the rows of a plan: a measure and a value, or a number of events and of participants each;
 * where a plan has columns for both, each row is read by those that it fills in.
 *
 * A column of achieved values gives reported statements; a row whose measure the model does not
 * know gives statements without a measure, so that nothing of it is lost. Rows of one measure and
 * scope are told apart by the columns that no field took.
 */
export function readTargets(input: RecordInput): RecordsRead {
  const { table, assignment, log, options } = input;
  const milestones = milestonesIn(table.columns);
  const fields = new Map([
    ...assignment.fields,
    ...milestones.map((one) => [milestoneField(one), one.column] as const),
  ]);
  const dateColumns = ['by', 'amended'].flatMap((field) => fields.get(field) ?? []);
  const order = columnOrder(table, dateColumns, log, options);
  const cells = cellsOf(table, { fields, log, options, order });
  const targets: Target[] = [];
  const statements: Statement[] = [];
  const own = ownScopes(table, assignment.others, (row) =>
    JSON.stringify([
      ...['measure', 'by', 'amended'].map((field) => cells.text(row, field)),
      readScope(cells, row, options.scope),
    ]),
  );
  for (const row of table.rows) {
    const scope = { ...readScope(cells, row, options.scope), ...own.get(row) };
    const source = cells.source(row);
    const shared = {
      scope,
      by: readBy(cells, row, input),
      amended: readDays(cells, row, 'amended').start,
      source,
    };
    const add = (
      measure: Target['measure'],
      value: number,
      product: Target['product'] = null,
      inScope = scope,
    ) => targets.push({ measure, value, product, ...shared, scope: inScope });

    if (cells.has('measure') && milestones.length > 0) {
      const words = cells.text(row, 'measure');
      const indicator = indicatorOf(words);
      const inScope = indicator ? { ...indicator.scope, ...scope } : unknown(scope, words);
      const read = readMilestones(row, indicator, inScope, { cells, milestones, options });
      targets.push(...read.targets);
      statements.push(...read.statements);
      if (!cells.has('value')) continue;
    }
    const isFilledIn = (field: string) => cells.text(row, field) !== '';
    const hasMeasure = cells.has('measure') && cells.has('value');
    if (hasMeasure && ['measure', 'value', 'achieved'].some(isFilledIn)) {
      const words = cells.text(row, 'measure');
      const indicator = table.isOwn ? ownIndicator(words) : indicatorOf(words);
      const measure = indicator?.measure ?? null;
      const inScope = indicator ? { ...indicator.scope, ...scope } : unknown(scope, words);
      const planned = cells.number(row, 'value');
      if (measure !== null) {
        const { value } = readCount(cells, row, 'value', 'or near');
        if (value !== null)
          add(measure, value, table.isOwn ? productIn(cells, row) : null, inScope);
      } else {
        statements.push(
          ...statementOf(planned, {
            role: 'planned',
            measure,
            scope: inScope,
            source,
          }),
        );
      }
      if (cells.has('achieved')) {
        const reported = cells.number(row, 'achieved');
        statements.push(
          ...statementOf(reported, { role: 'reported', measure, scope: inScope, source }),
        );
      }
      continue;
    }
    const events = readCount(cells, row, 'events', 'or near').value;
    const perEvent = readCount(cells, row, 'perEvent', 'or near').value;
    const participants = readCount(cells, row, 'participants', 'or near').value;
    const plain =
      cells.has('value') && !cells.has('events')
        ? readCount(cells, row, 'value', 'or near').value
        : null;
    const product = events !== null && perEvent !== null ? { events, perEvent } : null;
    if (events !== null) add('events', events);
    if (participants !== null) add('attendances', participants, product);
    else if (product) add('attendances', product.events * product.perEvent, product);
    for (const [field, measure] of heldFields) {
      const held = cells.number(row, field);
      statements.push(...statementOf(held, { role: 'reported', measure, scope, source }));
    }
    if (plain === null) continue;
    const rowWords = cells.text(row, 'activity') || cells.text(row, 'type');
    const header = cells.header('value');
    const measure =
      measureOf(header) ?? measureOf(rowWords) ?? measureOf(table.title ?? '') ?? null;
    const inScope = measure === null ? unknown(scope, header) : narrowed(scope, rowWords);
    if (measure) add(measure, plain, null, inScope);
    else
      statements.push(
        ...statementOf(cells.number(row, 'value'), {
          role: 'planned',
          measure,
          scope: inScope,
          source,
        }),
      );
    const reported = cells.number(row, 'achieved');
    statements.push(
      ...statementOf(reported, { role: 'reported', measure, scope: inScope, source }),
    );
  }
  return { targets, ...(statements.length > 0 ? { statements } : {}) };
}

/** A table that we wrote narrows its figures in columns of scope, never in the measure's name. */
function ownIndicator(words: string): Indicator | undefined {
  const measure = measureOf(words);
  return measure && { measure, scope: {} };
}

/** How a target that we wrote came about: a number of events, and of people at each. */
function productIn(cells: Cells, row: number): Target['product'] {
  const events = readCount(cells, row, 'events', 'or near').value;
  const perEvent = readCount(cells, row, 'perEvent', 'or near').value;
  return events === null || perEvent === null ? null : { events, perEvent };
}

/** Columns of what took place, beside those of the plan. */
const heldFields = [
  ['eventsHeld', 'events'],
  ['participantsHeld', 'attendances'],
] as const;

/** A row called "Participants" counts all of them: its words are the measure, not a type. */
function narrowed(scope: Target['scope'], words: string): Target['scope'] {
  const indicator = indicatorOf(words);
  const isMeasure = indicator !== undefined && Object.keys(indicator.scope).length === 0;
  if (words.includes(' ') || !isMeasure) return scope;
  return Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== words));
}

/** Words that no measure fits are kept as a scope of their own, so that figures do not mix. */
function unknown(scope: Target['scope'], words: string): Target['scope'] {
  return words === '' ? scope : { ...scope, indicator: words };
}

function readBy(cells: Cells, row: number, { options }: RecordInput): CalendarDate | null {
  const text = cells.text(row, 'by');
  const month = /^m(?:onth)? ?(\d{1,3})$/i.exec(text);
  const start = options.project?.period?.start;
  if (month && start) {
    return addDays(projectMonths(start, Number(month[1]), Number(month[1])).end, -1);
  }
  if (month) {
    const told = { printed: text };
    cells.report(row, 'by', { severity: 'warning', code: 'project-month-unknown', told });
    return null;
  }
  const { start: first, end } = readDays(cells, row, 'by');
  return end ?? first;
}
