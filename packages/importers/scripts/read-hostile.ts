import { readInput } from '../src/read-input.js';

/** Reads a file and says what came of it: the records, or the error. */
export async function outcomeOf(file: string, bytes: Uint8Array): Promise<string> {
  try {
    const { dataset, issues } = await readInput({ file, bytes });
    const lists = Object.entries(dataset).filter(([, list]) => Array.isArray(list));
    const counts = lists.map(([name, list]) => `${(list as readonly unknown[]).length} ${name}`);
    return `read: ${[...counts, `${issues.length} issues`].join(', ')}`;
  } catch (error) {
    const { name, message, code } = error as Error & { readonly code?: string };
    return name === 'ImpactError' ? `refused: ${code}` : `CRASHED: ${name} ${message}`;
  }
}
