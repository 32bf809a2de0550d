import { type Dataset, ImpactError, parseDataset } from '@partnership-impact/core';
import { isPseudonym, type PersonSeen, peopleOf } from '../attendance/person-of.js';
import { decode } from '../encoding/decode.js';
import { gridOf } from '../grid/grid.js';
import type { InputFile } from '../imported.js';
import { checkShape } from '../limits/check-shape.js';
import { type Limits, limitsWith } from '../limits/limits.js';
import type { ReadInputOptions } from '../read-input.js';
import { joinRecords } from '../records/join-records.js';
import { readTables, type TablesRead } from '../records/read-tables.js';

/**
 * Reads a dataset of our own, a data package that holds its rows, or a list of plain objects, which
 * is read like a table.
 *
 * @throws `ImpactError` `unreadable-input` where the text is no JSON or holds no records.
 */
export async function readJsonInput(
  { file, bytes }: InputFile,
  options: ReadInputOptions,
): Promise<TablesRead & { readonly kind?: 'dataset' }> {
  const value = parsed(file, decode(bytes).text);
  if (Array.isArray(value)) {
    const rows = rowsOf(value, file, limitsWith(options.limits));
    return readTables([gridOf(rows, { file })], options);
  }
  const object = Object(value) as Readonly<Record<string, unknown>>;
  if (Array.isArray(object.resources)) {
    const { readDataPackage } = await import('../data-package/read-data-package.js');
    return readDataPackage(object, file, options);
  }
  if (typeof object.dataset === 'object' && object.dataset !== null) {
    return { ...datasetIn(object.dataset, file, options), kind: 'dataset' };
  }
  return { ...datasetIn(value, file, options), kind: 'dataset' };
}

function parsed(file: string, content: string): unknown {
  const text = content.replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (cause) {
    // What else the reason says may quote the file, in which people may be named.
    const at = /at position (\d+)/.exec((cause as Error).message)?.[1];
    const line = at && `:${text.slice(0, Number(at)).split('\n').length}`;
    throw new ImpactError(
      'unreadable-input',
      `"${file}${line ?? ''}" is no valid JSON. Look for a missing or extra comma, quote or bracket, or export the file again.`,
    );
  }
}

function datasetIn(value: unknown, file: string, { pseudonymKey }: ReadInputOptions): TablesRead {
  const { dataset, issues } = parseDataset(value, { file });
  const people = peopleOf([], { isLog: false, key: pseudonymKey, file });
  const attendances = dataset.attendances.map((attendance) => {
    const { person } = attendance;
    if (person === null || isPseudonym(person) || !/[@\s]/.test(person)) return attendance;
    return { ...attendance, person: people.pseudonym(seenAs(person)) };
  });
  return { dataset: withoutEmpty({ ...dataset, attendances }), tables: [], issues };
}

/** A name or an address where a dataset has a pseudonym: somebody wrote it by hand. */
function seenAs(person: string): PersonSeen {
  return { email: person, name: person, organisation: '', id: '' };
}

/** Lists without records are left out, so that a file does not claim to hold them. */
function withoutEmpty(dataset: Dataset): Partial<Dataset> {
  return Object.fromEntries(
    Object.entries(joinRecords([dataset])).filter(
      ([, value]) => !Array.isArray(value) || value.length > 0,
    ),
  );
}

/**
 * A list of plain objects as rows under the names of their keys.
 *
 * @throws `ImpactError` `limit-exceeded` for more names or cells than are read.
 */
export function rowsOf(
  list: readonly unknown[],
  file: string,
  limits: Limits,
): readonly (readonly string[])[] {
  const keys: string[] = [];
  const seen = new Set<string>();
  const objects = list.filter(
    (one) => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
  for (const object of objects) {
    for (const key of Object.keys(object as object)) {
      if (!seen.has(key)) {
        seen.add(key);
        keys.push(key);
      }
    }
  }
  checkShape({ rows: objects.length, columns: keys.length }, file, limits);
  const rows = objects.map((object) => {
    const values = new Map(Object.entries(object as object));
    return keys.map((key) => textOf(values.get(key)));
  });
  return [keys, ...rows];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
