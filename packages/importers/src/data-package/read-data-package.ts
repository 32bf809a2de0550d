import { type Dataset, ImpactError, type Issue, parseDataset } from '@partnership-impact/core';
import { gridOf } from '../grid/grid.js';
import { rowsOf } from '../input/json-input.js';
import { limitsWith } from '../limits/limits.js';
import { issueOf } from '../messages/issue-of.js';
import type { ReadInputOptions } from '../read-input.js';
import { joinRecords, lists } from '../records/join-records.js';
import { readTables, type TablesRead } from '../records/read-tables.js';

type Resource = Readonly<Record<string, unknown>>;

/**
 * Reads a Frictionless Data Package whose resources hold their rows (`data`). Resources under the
 * names of our lists are records of a dataset; others are read like tables.
 *
 * A resource with a `path` stands in a file of its own, which is given beside the package; an issue
 * says so.
 */
export async function readDataPackage(
  descriptor: Readonly<Record<string, unknown>>,
  file: string,
  options: ReadInputOptions,
): Promise<TablesRead> {
  const own: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const read: TablesRead[] = [];
  for (const resource of descriptor.resources as readonly Resource[]) {
    const name = String(resource?.name ?? '');
    const { data } = Object(resource) as Resource;
    if (!Array.isArray(data)) {
      const told = { resource: name, path: String(resource?.path ?? '') };
      issues.push(issueOf({ severity: 'note', code: 'resource-elsewhere', told }, { file }));
      continue;
    }
    const list = lists.find(
      (one) => one.toLowerCase() === name.replaceAll(/[-_ ]/g, '').toLowerCase(),
    );
    if (list) own[list] = data;
    else {
      const rows = Array.isArray(data[0])
        ? data.map((row: unknown) => (row as unknown[]).map((one) => String(one ?? '')))
        : rowsOf(data, file, limitsWith(options.limits));
      read.push(await readTables([gridOf(rows, { file, sheet: name })], options));
    }
  }
  const { project } = descriptor;
  const parsed = parseDataset({ ...own, ...(project ? { project } : {}) }, { file });
  const filled = Object.fromEntries(
    Object.entries(joinRecords([parsed.dataset])).filter(
      ([, list]) => !Array.isArray(list) || list.length > 0,
    ),
  ) as Partial<Dataset>;
  if (read.length === 0 && Object.keys(filled).length === 0 && issues.length === 0) {
    throw new ImpactError('unreadable-input', `"${file}" is a data package without resources.`);
  }
  return {
    dataset: joinRecords([filled, ...read.map(({ dataset }) => dataset)]),
    tables: read.flatMap(({ tables }) => tables),
    issues: [...issues, ...parsed.issues, ...read.flatMap((one) => one.issues)],
  };
}
