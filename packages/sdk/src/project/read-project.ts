import type { Dataset, InputRead, Issue, TableFound } from '@partnership-impact/core';
import {
  type Imported,
  joinImports,
  type ReadProgress,
  readInput,
} from '@partnership-impact/importers';
import { projectOfConfig } from '../config/project-of-config.js';
import { type ConfigChoice, type ConfigRead, readConfig } from '../config/read-config.js';
import { readOptionsOf } from '../config/read-options.js';
import { distinctFiles } from '../files/distinct-files.js';
import { readBytes } from '../files/read-bytes.js';
import { nothingFound, refuseNothing } from './checked-inputs.js';
import { checkSheets, settingsWithoutEffect } from './checked-settings.js';
import { keyFromInputs } from './pseudonym-key.js';

/** Options of {@link readProject}. */
export interface ReadProjectOptions extends ConfigChoice {
  /** Receives the name of each file before it is read. */
  readonly onFile?: (file: string) => void;
  /** Receives how far the reading of a table file is. */
  readonly progress?: (progress: ReadProgress) => void;
  /** Stops the reading; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** What becomes of a call in whose inputs nothing was found. Default `refuse`. */
  readonly nothing?: 'refuse' | 'allow';
}

/** Everything that was read from the files of a project. */
export interface ProjectRead {
  readonly dataset: Dataset;
  readonly inputs: readonly InputRead[];
  readonly tables: readonly TableFound[];
  readonly issues: readonly Issue[];
  readonly config: ConfigRead | null;
}

/**
 * Reads files of a project into one dataset: registers, targets, attendance lists, organisations,
 * statements, workbooks of these, and reports, each recognised by its content.
 *
 * A file that is given twice is read once, with an issue. The config beside the first file is used.
 *
 * @throws `ImpactError` `unreadable-input` when a file cannot be read at all or none holds
 *   anything, `invalid-config` when the config cannot be used.
 * @example
 * const { dataset, issues } = await readProject(['register.csv', 'targets.csv']);
 */
export async function readProject(
  files: readonly string[],
  options: ReadProjectOptions = {},
): Promise<ProjectRead> {
  const { onFile, progress, signal, nothing = 'refuse' } = options;
  const watched = { ...(progress && { progress }), ...(signal && { signal }) };
  const { inputs, repeated } = distinctFiles(files);
  const config = await readConfig(files, options);
  const contents = inputs.map((file) => ({ file, bytes: readBytes(file) }));
  const key = keyFromInputs(contents.map(({ bytes }) => bytes));
  const read = new Map<string, Imported>();
  // Prose is read last: it speaks of types and partners by the names that the tables have.
  for (const content of contents.toSorted((a, b) => rankOf(a.file) - rankOf(b.file))) {
    onFile?.(content.file);
    const settings = readOptionsOf(config, content.file);
    const known = rankOf(content.file) === 0 ? {} : joinImports([...read.values()]).dataset;
    read.set(
      content.file,
      await readInput(content, { pseudonymKey: key, known, ...watched, ...settings }),
    );
  }
  const imported = inputs.flatMap((file) => read.get(file) ?? []);
  if (nothing === 'refuse') refuseNothing(imported);
  checkSheets(config, imported);
  const joined = joinImports(imported);
  const given = config?.config.project;
  const project = given ? projectOfConfig(given, joined.dataset.project) : joined.dataset.project;
  return {
    dataset: { ...joined.dataset, project },
    inputs: imported.map(({ input }) => input),
    tables: imported.flatMap(({ tables }) => tables),
    issues: [
      ...repeated.map(givenTwice),
      ...nothingFound(imported),
      ...settingsWithoutEffect(config, imported, joined.dataset),
      ...imported.flatMap(({ issues }) => issues),
      ...joined.issues,
    ],
    config,
  };
}

/** 1 for files that hold prose. */
function rankOf(file: string): number {
  return /\.(md|markdown|txt|html?|docx|pdf)$/i.test(file) ? 1 : 0;
}

function givenTwice(file: string): Issue {
  return {
    severity: 'note',
    code: 'given-twice',
    message: `"${file}" was given more than once; it was read once.`,
    source: { file },
  };
}
