import type { EventType } from '@partnership-impact/core';
import { levelOf } from '../values/words.js';
import { cellsOf } from './cells.js';
import { listIn } from './read-organisations.js';
import type { RecordInput, RecordsRead } from './record-list.js';

/** Reads a list of the kinds of event. */
export function readEventTypes({ table, assignment, log, options }: RecordInput): RecordsRead {
  const cells = cellsOf(table, { fields: assignment.fields, log, options });
  const eventTypes: EventType[] = [];
  for (const row of table.rows) {
    const name = cells.text(row, 'name');
    if (name === '') {
      const told = { of: 'event type' } as const;
      cells.report(row, 'name', { severity: 'warning', code: 'no-name', told });
      continue;
    }
    eventTypes.push({
      name,
      aliases: listIn(cells.text(row, 'aliases')),
      aim: cells.text(row, 'aim') || null,
      format: cells.text(row, 'format') || null,
      audience: cells.text(row, 'audience') || null,
      level: levelOf(cells.text(row, 'level')) ?? null,
      source: cells.source(row),
    });
  }
  return { eventTypes };
}
