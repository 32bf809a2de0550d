import type { Dataset, InputRead, Issue, TableFound } from '@partnership-impact/core';
import { type Imported, joinImports, readInput } from '@partnership-impact/importers';
import { projectOfConfig } from '../config/project-of-config.js';
import { type ConfigChoice, type ConfigRead, readConfig } from '../config/read-config.js';
import { readOptionsOf } from '../config/read-options.js';
import { distinctFiles } from '../files/distinct-files.js';
import { readBytes } from '../files/read-bytes.js';
import { checkSheets, nothingFound } from './checked-inputs.js';
import { keyFromInputs } from './pseudonym-key.js';

/** Options of {@link readProject}. */
export interface ReadProjectOptions extends ConfigChoice {
  /** Is told the name of each file before it is read. */
  readonly onFile?: (file: string) => void;
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
 * statements, workbooks of these, and reports, each told from its content.
 *
 * A file that is given twice is read once, with an issue. The config beside the first file is used.
 *
 * @throws {@link ImpactError} `unreadable-input` when a file cannot be read at all, `invalid-config`
 *   when the config cannot be used.
 * @example
 * const { dataset, issues } = await readProject(['register.csv', 'targets.csv']);
 */
export async function readProject(
  files: readonly string[],
  options: ReadProjectOptions = {},
): Promise<ProjectRead> {
  const { onFile } = options;
  const { inputs, repeated } = distinctFiles(files);
  const config = await readConfig(files, options);
  const contents = inputs.map((file) => ({ file, bytes: readBytes(file) }));
  const key = keyFromInputs(contents.map(({ bytes }) => bytes));
  const imported: Imported[] = [];
  for (const content of contents) {
    onFile?.(content.file);
    const settings = readOptionsOf(config, content.file);
    imported.push(await readInput(content, { pseudonymKey: key, ...settings }));
  }
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
      ...imported.flatMap(({ issues }) => issues),
      ...joined.issues,
    ],
    config,
  };
}

function givenTwice(file: string): Issue {
  return {
    severity: 'note',
    code: 'given-twice',
    message: `"${file}" was given more than once; it was read once.`,
    source: { file },
  };
}
