import type { Attendance } from '../model/attendance.js';
import type { EventRecord } from '../model/event.js';
import type { NumberReading } from './event-numbers.js';
import { type ExactNumbers, exactNumbers } from './exact-numbers.js';
import { givenNumber } from './given-number.js';

/** The attendance list of an event, where there is one. */
export type ListOf = (event: EventRecord) => readonly Attendance[] | undefined;

/** What nearly every question asks of events without lists. */
export interface UsualNumbers {
  /** 1 for each event that was held; `null` when all were. */
  readonly held: Uint8Array | null;
  readonly eventCount: ExactNumbers | null;
  readonly headcount: ExactNumbers | null;
}

/** Reads them in one go: the records of a long register lie apart, and going to each is what takes time. */
export function readUsualNumbers(events: readonly EventRecord[]): UsualNumbers {
  const { length } = events;
  const held = new Uint8Array(length).fill(1);
  const counts = new NumbersRead(length);
  const headcounts = new NumbersRead(length);
  let cancelled = 0;
  for (let row = 0; row < length; row += 1) {
    const { status, eventCount, headcount } = events[row] as EventRecord;
    if (status === 'cancelled') {
      cancelled += 1;
      held[row] = 0;
    } else {
      counts.set(row, eventCount);
      headcounts.set(row, givenNumber(headcount));
    }
  }
  return {
    held: cancelled === 0 ? null : held,
    // One event for each row is what is counted without a column.
    eventCount: counts.ones === length ? null : counts.numbers(),
    headcount: headcounts.numbers(),
  };
}

/** Reads a number from each event that was held; `null` where no event gives it. */
export function readNumbers(
  events: readonly EventRecord[],
  held: Uint8Array | null,
  { read, listOf }: { readonly read: NumberReading; readonly listOf: ListOf },
): ExactNumbers | null {
  const numbers = new NumbersRead(events.length);
  for (let row = 0; row < events.length; row += 1) {
    if (held !== null && held[row] === 0) continue;
    const event = events[row] as EventRecord;
    numbers.set(row, read(event, listOf(event)));
  }
  return numbers.numbers();
}

/** A column that is being filled; a row that is skipped has 0. */
class NumbersRead {
  ones = 0;
  #without = 0;
  readonly #values: Float64Array;
  readonly #missing: Uint8Array;

  constructor(length: number) {
    this.#values = new Float64Array(length);
    this.#missing = new Uint8Array(length);
  }

  set(row: number, value: number | null): void {
    if (value === null) {
      this.#missing[row] = 1;
      this.#without += 1;
    } else {
      this.#values[row] = value;
      if (value === 1) this.ones += 1;
    }
  }

  /** `null` when no row gives the number. */
  numbers(): ExactNumbers | null {
    const values = this.#values;
    if (this.#without === values.length) return null;
    return exactNumbers({ values, missing: this.#without === 0 ? null : this.#missing });
  }
}
