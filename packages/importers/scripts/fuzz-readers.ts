import fc from 'fast-check';
import { readCsv } from '../src/csv/read-csv.js';
import { readInput } from '../src/read-input.js';
import { readWorkbook } from '../src/workbook/read-workbook.js';
import { csvSeeds, csvSoup, mutated, sheetSoup, workbookSeeds } from '../test/support/mutations.js';
import { inputSeeds } from './input-seeds.js';

/** Runs the readers on mutated files. Gives whether any crashed; says with which seed and path. */
export async function fuzz(runs: number, seed: number): Promise<boolean> {
  const kinds = [
    ['CSV with changed bytes', mutated(csvSeeds()), csv, 0.35],
    ['CSV of signs', csvSoup, csv, 0.35],
    ['inputs with changed bytes', mutated(await inputSeeds()), input, 0.1],
    ['workbooks with changed bytes', mutated(workbookSeeds()), workbook, 0.1],
    ['sheets of odd XML', sheetSoup, workbook, 0.1],
  ] as const;
  let failed = false;
  for (const [name, bytes, read, share] of kinds) {
    const numRuns = Math.ceil(runs * share);
    const started = performance.now();
    const result = await fc.check(fc.asyncProperty(bytes, read), { seed, numRuns });
    failed ||= result.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${name}: ${numRuns} runs, seed ${seed}, ${seconds} s, ${result.failed ? 'FAILED' : 'passed'}`,
    );
    if (result.failed) {
      console.log(
        `  path ${result.counterexamplePath}: ${String(result.errorInstance).slice(0, 300)}`,
      );
      const [example] = result.counterexample ?? [];
      if (example)
        console.log(
          `  bytes in base64: ${Buffer.from(example).toString('base64').slice(0, 2_000)}`,
        );
    }
  }
  return failed;
}

async function csv(bytes: Uint8Array): Promise<void> {
  await survives(() => readCsv(bytes, { file: 'a.csv' }));
}

async function workbook(bytes: Uint8Array): Promise<void> {
  await survives(() => readWorkbook(bytes, { file: 'a.xlsx' }));
}

async function input(bytes: Uint8Array): Promise<void> {
  await survives(() => readInput({ file: 'a', bytes }));
}

async function survives(read: () => Promise<unknown>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if ((error as Error).name !== 'ImpactError') throw error;
  }
}
