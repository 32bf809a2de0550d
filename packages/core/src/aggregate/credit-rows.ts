import { type Axis, axisOf } from './axis.js';
import type { CodeListColumn } from './event-columns.js';
import type { EventTable } from './event-table.js';
import { notGiven } from './figure.js';
import { asList } from './list-column.js';
import { valuesByPartner } from './partner-columns.js';
import { type Parts, partsOf } from './parts.js';
import type { Credit } from './query.js';

/** Rows split by whom they are credited to. */
export interface CreditedRows {
  /** The row of the table; a row that is credited to several stands here several times. */
  readonly rows: Uint32Array;
  /** One for each credited dimension, over these rows. */
  readonly axes: readonly Axis[];
  /** The part of each row that counts; `null` where all count whole. */
  readonly parts: Parts | null;
}

/** What to split, and by what. */
export interface Crediting {
  /** Rows to split; `null` for all. */
  readonly rows: Uint32Array | null;
  /** The credited dimensions to keep apart. */
  readonly dimensions: readonly string[];
  /** What the scope asks of credited dimensions. */
  readonly scope: Readonly<Record<string, string>>;
  readonly credit: Credit;
}

/** The axis of a credited dimension; its ranks are the same in every pass. */
export function creditedAxis(table: EventTable, dimension: string): Axis {
  const values = valuesByPartner(table, dimension);
  const codes = new Uint32Array(0);
  return axisOf(dimension, { codes, values }, (distinct) => table.ordered(dimension, distinct));
}

/**
 * Splits rows by partner, target group or both. A row stands once for each distinct choice of the
 * dimensions kept apart, with the sum of the parts of its partners that fall there.
 */
export function creditRows(table: EventTable, crediting: Crediting): CreditedRows {
  const { scope, credit } = crediting;
  const partners = asList(table.list('partner'), table.length);
  const nobody = partners.values.length;
  const axes = crediting.dimensions.map((dimension) => creditedAxis(table, dimension));
  const wanted = wantedPartners(table, scope);
  const count = crediting.rows?.length ?? table.length;
  const most = partners.codes.length + table.length;
  const selected = new Uint32Array(most);
  const codes = new Uint32Array(most);
  const shared = credit === 'shared';
  const counts = new Uint32Array(shared ? most : 0);
  const members = new Uint32Array(shared ? most : 0);
  const fallsTogether = (one: number, other: number) =>
    axes.every(({ ranks }) => ranks[one] === ranks[other]);
  let length = 0;
  for (let at = 0; at < count; at += 1) {
    const row = crediting.rows === null ? at : (crediting.rows[at] as number);
    const { first, last } = creditedPartners(partners, row, credit);
    const start = length;
    const partnerCount = Math.max(1, last - first);
    for (let index = first; index < first + partnerCount; index += 1) {
      const partner = last > first ? (partners.codes[index] as number) : nobody;
      if (!wanted[partner]) continue;
      let place = start;
      while (place < length && !fallsTogether(codes[place] as number, partner)) place += 1;
      if (place === length) {
        selected[length] = row;
        codes[length] = partner;
        length += 1;
      }
      if (!shared) continue;
      counts[place] = (counts[place] as number) + 1;
      members[place] = partnerCount;
    }
  }
  return {
    rows: selected.slice(0, length),
    axes: axes.map((axis) => ({ ...axis, codes: codes.slice(0, length), per: 'selected row' })),
    parts: shared ? partsOf(counts.subarray(0, length), members.subarray(0, length)) : null,
  };
}

function creditedPartners(
  { offsets }: CodeListColumn,
  row: number,
  credit: Credit,
): { readonly first: number; readonly last: number } {
  const first = offsets[row] as number;
  const last = offsets[row + 1] as number;
  return { first, last: credit === 'lead' ? Math.min(first + 1, last) : last };
}

function wantedPartners(table: EventTable, scope: Crediting['scope']): readonly boolean[] {
  const asked = Object.entries(scope).map(([dimension, text]) => {
    const wanted = table.value(dimension, text);
    return valuesByPartner(table, dimension).map((value) => (value ?? notGiven) === wanted);
  });
  return Array.from({ length: (table.list('partner')?.values.length ?? 0) + 1 }, (_, partner) =>
    asked.every((matches) => matches[partner]),
  );
}
