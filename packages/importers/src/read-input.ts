import {
  type Dataset,
  ImpactError,
  type InputKind,
  type Issue,
  type TableFound,
} from '@partnership-impact/core';
import type { Imported, InputFile } from './imported.js';
import { sha256Of } from './input/sha256.js';
import type { Limits } from './limits/limits.js';
import { masked, maskPersonalDetails } from './mask-personal-details.js';
import { issueOf } from './messages/issue-of.js';
import type { ReadProgress } from './read-progress.js';
import { lists } from './records/join-records.js';
import type { RecordOptions } from './records/record-options.js';
import { sniff } from './sniff/sniff.js';

/** What a caller may say about an input before it is read. */
export interface ReadInputOptions extends RecordOptions {
  /** Records known from other inputs, whose names the prose of a report is read with. */
  readonly known?: Partial<Dataset>;
  readonly limits?: Partial<Limits>;
  /** Stops the reading; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told how far it is, while cells of a table file are found. */
  readonly progress?: (progress: ReadProgress) => void;
}

interface Contents {
  readonly dataset: Partial<Dataset>;
  readonly tables: readonly TableFound[];
  readonly issues: readonly Issue[];
  readonly rejected?: Imported['rejected'];
  readonly kind?: InputKind;
}

/**
 * Reads one input into records: a register, targets, statements, organisations, event types,
 * attendance lists, a workbook of these, a report, or a dataset of our own. What it is, is told
 * from its content; only the readers that it needs are loaded.
 *
 * @throws `ImpactError` `unreadable-input` when nothing of it can be read, `limit-exceeded`,
 *   `invalid-config` when the mapping names a field that is none.
 * @example
 * const bytes = new TextEncoder().encode('Event,Date,Participants\nKick-off,2021-05-03,18\n');
 * const { dataset } = await readInput({ file: 'register.csv', bytes });
 * dataset.events?.[0]?.headcount; // => 18
 */
export async function readInput(
  { file, bytes }: InputFile,
  options: ReadInputOptions = {},
): Promise<Imported> {
  options.signal?.throwIfAborted();
  const contents = await contentsOf({ file, bytes }, options);
  options.signal?.throwIfAborted();
  const dataset = maskPersonalDetails(contents.dataset);
  const tables = masked(contents.tables);
  const rejected = masked(contents.rejected ?? []);
  const issues = masked([...contents.issues, ...nothingRecognised(file, contents)]);
  const kind = contents.kind ?? kindOf(dataset, tables);
  return {
    input: {
      file,
      kind,
      sha256: await sha256Of(bytes),
      records: recordsIn(dataset),
      issues: issues.length,
    },
    dataset,
    tables,
    rejected,
    issues,
  };
}

async function contentsOf(
  { file, bytes }: InputFile,
  options: ReadInputOptions,
): Promise<Contents> {
  const form = sniff(bytes, file);
  switch (form) {
    case 'csv': {
      const { readCsvInput } = await import('./input/csv-input.js');
      return readCsvInput({ file, bytes }, options);
    }
    case 'xlsx':
    case 'ods': {
      const { readWorkbookInput } = await import('./input/workbook-input.js');
      return readWorkbookInput({ file, bytes }, options);
    }
    case 'html':
    case 'markdown':
    case 'docx':
    case 'pdf': {
      const { readReport } = await import('./document/read-report.js');
      const { input, dataset, tables, issues } = await readReport({ file, bytes }, options);
      return { dataset, tables, issues, kind: input.kind };
    }
    case 'json': {
      const { readJsonInput } = await import('./input/json-input.js');
      return readJsonInput({ file, bytes }, options);
    }
    case 'parquet':
    case 'arrow': {
      const { readColumnarInput } = await import('./input/columnar-input.js');
      return readColumnarInput({ file, bytes }, form, options);
    }
    case 'xml': {
      const { readIati } = await import('./iati/read-iati.js');
      return readIati({ file, bytes });
    }
    case 'empty':
      throw new ImpactError(
        'unreadable-input',
        `"${file}" is empty. Give a file with at least one row.`,
      );
    default: {
      const { refused } = await import('./input/refused.js');
      throw refused(file, form);
    }
  }
}

/** A warning about a file of tables none of which was recognised; it says how to settle it. */
function nothingRecognised(file: string, { dataset, tables, kind }: Contents): readonly Issue[] {
  const unknown = tables.every(({ role }) => ['breakdown', 'key-value', 'other'].includes(role));
  const [table] = tables;
  if (!unknown || kind !== undefined || dataset.project || recordsIn(dataset) > 0) return [];
  const headers = (table?.header ?? []).filter(Boolean).slice(0, 8);
  return [
    issueOf(
      { severity: 'warning', code: 'nothing-recognised', told: { file, headers } },
      table?.source ?? { file },
    ),
  ];
}

function recordsIn(dataset: Partial<Dataset>): number {
  return lists.reduce((sum, list) => sum + (dataset[list]?.length ?? 0), 0);
}

/** The kind of an input from what was found in it; by the most records where it holds several kinds. */
function kindOf(dataset: Partial<Dataset>, tables: readonly TableFound[]): InputKind {
  const held = lists.filter((list) => (dataset[list]?.length ?? 0) > 0);
  const sheets = new Set(tables.map(({ source }) => source.sheet));
  if (sheets.size > 1 && (held.length > 1 || held.length === 0)) return 'workbook';
  const most = [...held].sort((a, b) => (dataset[b]?.length ?? 0) - (dataset[a]?.length ?? 0))[0];
  switch (most) {
    case 'events':
      return 'register';
    case 'attendances':
      return 'attendance';
    case 'targets':
    case 'statements':
      return dataset.targets?.length ? 'targets' : 'statements';
    case 'organisations':
      return 'organisations';
    case 'eventTypes':
      return 'event types';
    default:
      if (dataset.project) return 'project';
      return tables.some(({ role }) => role === 'targets') ? 'targets' : 'register';
  }
}
