import { ImpactError } from '../errors.js';
import { holdsLists, listsIn } from './arrow-lists.js';
import type { ArrowModule, ArrowTable, ArrowVector } from './arrow-table.js';
import type {
  CodeColumn,
  CodeListColumn,
  Codes,
  EventColumns,
  NumberColumn,
} from './event-columns.js';
import type { AggregateRow } from './figure.js';

/** Columns of one text or a list of texts, by the name of the column they become. */
const listNames: Readonly<Record<string, 'partners' | 'people'>> = {
  partner: 'partners',
  partners: 'partners',
  person: 'people',
  people: 'people',
};

const numberNames = ['headcount', 'registered', 'hours', 'eventCount'] as const;

/**
 * Reads an Arrow table of events: columns named as the fields of an event are taken as those, any
 * other text column as a dimension of its own.
 *
 * `partner` and `person` may be texts or lists of texts. Events whose `status` is "cancelled" count
 * in `records` alone.
 *
 * Dictionaries without nulls and plain numbers in one chunk are used where they lie, without a copy.
 * `day` (or `start`) may be text `YYYY-MM-DD` or an Arrow date.
 *
 * @throws {@link ImpactError} `invalid-option` for a number column that holds text.
 * @example
 * aggregateColumns(fromArrow(table), { measures: ['attendances'], by: ['country'] });
 */
export function fromArrow(table: ArrowTable): EventColumns {
  const codes: Record<string, CodeColumn> = {};
  const numbers: Record<string, NumberColumn> = {};
  const lists: Record<string, CodeColumn | CodeListColumn> = {};
  let cancelled: Uint8Array | undefined;
  for (const { name } of table.schema.fields) {
    const vector = table.getChild(name);
    if (vector === null) continue;
    const number = numberNames.find((known) => known === name);
    if (number) numbers[number] = numbersIn(name, vector);
    else if (name in listNames) {
      lists[listNames[name] ?? name] = holdsLists(vector) ? listsIn(vector) : textsIn(vector);
    } else codes[name === 'start' ? 'day' : name] = textsIn(vector);
    if (name === 'status') cancelled = cancelledIn(textsIn(vector));
  }
  return { length: table.numRows, codes, ...numbers, ...lists, ...(cancelled && { cancelled }) };
}

/**
 * Writes figures as an Arrow table: one text column for each dimension (null in a total), and for
 * each measure its value (null where not known), `… records` and `… missing`.
 *
 * @param arrow The module `apache-arrow`, which does not come with this package.
 * @example
 * toArrow(rows, await import('apache-arrow'));
 */
export function toArrow<Arrow extends ArrowModule>(
  rows: readonly AggregateRow[],
  arrow: Arrow,
): ReturnType<Arrow['tableFromArrays']> {
  const columns: Record<string, (string | number | null)[] | Int32Array> = {};
  for (const dimension of Object.keys(rows[0]?.key ?? {})) {
    columns[dimension] = rows.map(({ key }) => key[dimension] ?? null);
  }
  for (const measure of Object.keys(rows[0]?.figures ?? {})) {
    const figures = rows.map((row) => row.figures[measure]);
    columns[measure] = figures.map((figure) => figure?.value ?? null);
    columns[`${measure} records`] = Int32Array.from(figures, (figure) => figure?.records ?? 0);
    columns[`${measure} missing`] = Int32Array.from(figures, (figure) => figure?.missing ?? 0);
  }
  return arrow.tableFromArrays(columns as never) as ReturnType<Arrow['tableFromArrays']>;
}

function cancelledIn({ codes, values }: CodeColumn): Uint8Array | undefined {
  const isCancelled = values.map((status) => status?.trim().toLowerCase() === 'cancelled');
  if (!isCancelled.includes(true)) return undefined;
  return Uint8Array.from(codes, (code) => (isCancelled[code] ? 1 : 0));
}

function textsIn(vector: ArrowVector): CodeColumn {
  const [only] = vector.data;
  const { dictionary, values } = only ?? {};
  if (vector.data.length === 1 && vector.nullCount === 0 && dictionary && isCodes(values)) {
    const texts = Array.from({ length: dictionary.length }, (_, code) =>
      textOf(dictionary.get(code)),
    );
    return { codes: values.subarray(0, vector.length) as Codes, values: texts };
  }
  const known = new Map<unknown, number>();
  const texts: (string | null)[] = [];
  const codes = new Uint32Array(vector.length);
  for (let row = 0; row < vector.length; row += 1) {
    const value = vector.get(row);
    const key = value instanceof Date ? value.getTime() : value;
    let code = known.get(key);
    if (code === undefined) {
      code = texts.length;
      known.set(key, code);
      texts.push(textOf(value));
    }
    codes[row] = code;
  }
  return { codes, values: texts };
}

/** Indices of a dictionary are never negative, so signed ones read as well as unsigned. */
function isCodes(values: unknown): values is Codes {
  return (
    values instanceof Int8Array ||
    values instanceof Int16Array ||
    values instanceof Int32Array ||
    values instanceof Uint8Array ||
    values instanceof Uint16Array ||
    values instanceof Uint32Array
  );
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // Arrow gives dates as milliseconds since 1970-01-01.
  if (typeof value === 'number') return new Date(value).toISOString().slice(0, 10);
  return String(value);
}

function numbersIn(name: string, vector: ArrowVector): NumberColumn {
  const values = vector.data[0]?.values;
  const plain = values instanceof Float64Array || values instanceof Int32Array;
  if (vector.data.length === 1 && vector.nullCount === 0 && plain) {
    return { values: values.subarray(0, vector.length), missing: null };
  }
  const numbers = new Float64Array(vector.length);
  const missing = new Uint8Array(vector.length);
  for (let row = 0; row < vector.length; row += 1) {
    const value = vector.get(row);
    if (value === null || value === undefined) missing[row] = 1;
    else if (typeof value === 'number' || typeof value === 'bigint') numbers[row] = Number(value);
    else {
      throw new ImpactError(
        'invalid-option',
        `The Arrow column "${name}" holds "${String(value)}" in row ${row + 1}. Give it as numbers.`,
      );
    }
  }
  return { values: numbers, missing: missing.includes(1) ? missing : null };
}
