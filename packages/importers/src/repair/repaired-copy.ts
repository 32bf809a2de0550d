import { ImpactError, type RepairedCell } from '@partnership-impact/core';
import type { InputFile } from '../imported.js';
import { sniff } from '../sniff/sniff.js';

/**
 * A copy of a file with some of its cells or figures changed, and nothing else: CSV, XLSX, Markdown
 * or HTML. The bytes given stay as they are.
 *
 * @param cells Where each stands, how it reads, and how it should; see `Repair`. Those of other
 *   files are passed over.
 * @throws `ImpactError` `invalid-option` when a cell does not read as the repair says, is computed
 *   by a formula, or stands in a file of another form.
 * @example
 * const bytes = new TextEncoder().encode('Event,People\nKick-off,81\n');
 * const location = { file: 'register.csv', row: 2, column: 2 };
 * const copy = await repairedCopy({ file: 'register.csv', bytes }, [{ location, from: '81', to: '18' }]);
 * new TextDecoder().decode(copy); // => 'Event,People\nKick-off,18\n'
 */
export async function repairedCopy(
  input: InputFile,
  cells: readonly RepairedCell[],
): Promise<Uint8Array> {
  const own = cells.filter(({ location }) => location.file === input.file);
  const form = sniff(input.bytes, input.file);
  switch (form) {
    case 'csv': {
      const { repairedCsv } = await import('./repaired-csv.js');
      return repairedCsv(input, own);
    }
    case 'xlsx': {
      const { repairedWorkbook } = await import('./repaired-workbook.js');
      return repairedWorkbook(input, own);
    }
    case 'markdown':
    case 'html': {
      const { repairedPassage } = await import('./repaired-passage.js');
      return repairedPassage(input, own);
    }
    default:
      throw new ImpactError(
        'invalid-option',
        `"${input.file}" (${form}) cannot be copied with a repair; CSV, XLSX, Markdown and HTML can. Change it by hand.`,
      );
  }
}
