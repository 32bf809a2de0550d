import type { EventRecord, Issue } from '@partnership-impact/core';
import { fileName } from '../../file-name.js';
import { issueOf } from '../../messages/issue-of.js';
import { pageOrLine } from '../page-or-line.js';

/** The registers that a report has shown so far. */
export interface ShownRegisters {
  /**
   * Tells whether a register only shows rows of earlier ones again, as an extract does: every row is
   * one of theirs, and its events must not be counted a second time. `null`: it is a new one.
   */
  repeats(events: readonly EventRecord[]): Issue | null;
  add(events: readonly EventRecord[]): void;
}

/** Starts with no registers. */
export function shownRegisters(file: string): ShownRegisters {
  const stem = fileName(file);
  const known = new Map<string, EventRecord>();
  let shown = 0;
  return {
    repeats(events) {
      if (events.length < 2 || shown <= events.length) return null;
      const found = events.map((event) => {
        const identity = identitiesOf(event, stem).find((one) => known.has(one));
        return identity === undefined ? undefined : known.get(identity);
      });
      if (found.includes(undefined)) return null;
      const [first] = found;
      const { cells: _, ...source } = events[0]?.source ?? { file };
      const told = { rows: events.length, first: pageOrLine(first?.source ?? {}) };
      return issueOf({ severity: 'note', code: 'rows-repeated', told }, source);
    },
    add(events) {
      shown += events.length;
      for (const event of events) {
        for (const identity of identitiesOf(event, stem)) known.set(identity, event);
      }
    },
  };
}

/** What tells events apart: the id of the register, or day, country and partners with the title. */
function identitiesOf(event: EventRecord, stem: string): readonly string[] {
  const { id, title, start, country, partners, headcount } = event;
  const own = id.startsWith(`${stem}:`) ? [] : [JSON.stringify([id, start])];
  // An extract may lack a column; the day and the partners then have to do.
  const told = title !== null || (start !== null && partners.length > 0);
  const count = own.length > 0 ? null : headcount;
  return told ? [...own, JSON.stringify([title, start, country, partners, count])] : own;
}
