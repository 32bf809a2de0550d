import type { Arguments } from './arguments.js';
import { usageError } from './usage-error.js';

/** How `import` writes a dataset. */
export const datasetFormats = ['json', 'csv', 'xlsx', 'data-package', 'iati'] as const;

/** One of {@link datasetFormats}. */
export type DatasetFormat = (typeof datasetFormats)[number];

/**
 * The format that a call asks for: by `--format`, else by the ending of `--output`, else JSON.
 *
 * @throws `ImpactError` `invalid-option` where a format lacks an option that it needs.
 */
export function datasetFormatOf(given: Arguments): DatasetFormat {
  const output = given.value('output');
  const ending = /\.(csv|xlsx)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  const format =
    given.choice('format', datasetFormats) ??
    datasetFormats.find((one) => one === ending) ??
    'json';
  if ((format === 'iati') !== given.has('identifier')) {
    throw usageError('--format iati and --identifier ID go together; give both or neither.');
  }
  if (format === 'xlsx' && output === undefined) {
    throw usageError('--format xlsx writes no text; name a file with --output FILE.xlsx.');
  }
  return format;
}
