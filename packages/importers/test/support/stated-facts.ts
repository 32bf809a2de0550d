import { type Dataset, parseDataset, type Statement } from '@partnership-impact/core';
import { readMarkdown } from '../../src/document/markdown/read-markdown.js';
import { readStatements } from '../../src/statement/read-statements.js';

/** A project with four types of event, four countries and partners, as a register would give it. */
export const fourTypes: Dataset = parseDataset({
  events: [
    { id: '1', type: 'Igniting event', country: 'PT', partners: ['CARDET'] },
    { id: '2', type: 'Peer-learning event', country: 'IT', partners: ['CEO'] },
    { id: '3', type: 'Bench-learning event', country: 'CY', partners: ['LGSG'] },
    { id: '4', type: 'Forward-looking event', country: 'PL', partners: ['CESIE'] },
  ],
}).dataset;

/** A statement in one line: role, value, measure, then its scope. */
export function factOf({ role, measure, value, scope }: Statement): string {
  const parts = Object.entries(scope).map(([dimension, part]) => `${dimension}=${part}`);
  return [role, value, measure ?? 'unlinked', ...parts].join(' ');
}

/** The statements of a Markdown text, each in one line. */
export async function factsIn(text: string, dataset: Dataset = fourTypes): Promise<string[]> {
  const document = await readMarkdown(text, 'report.md');
  return readStatements(document, dataset).statements.map(factOf);
}
