import {
  type Dataset,
  type DerivedOperand,
  parseDataset,
  type Scope,
  type Statement,
} from '@partnership-impact/core';
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

/** A statement in one line: role, value, measure, then its scope; both sides of a derived one. */
export function factOf({ role, measure, value, scope, derived }: Statement): string {
  if (derived) {
    const base = derived.base ? sideOf(derived.base) : 'unknown';
    return `${derived.kind} ${value}: ${sideOf(derived.part)} / ${base}`;
  }
  return [role, value, measure ?? 'unlinked', ...partsOf(scope)].join(' ');
}

function sideOf({ role, measure, value, scope }: DerivedOperand): string {
  return [role, ...(value === null ? [] : [value]), measure, ...partsOf(scope)].join(' ');
}

function partsOf(scope: Scope): readonly string[] {
  return Object.entries(scope).map(([dimension, part]) => `${dimension}=${part}`);
}

/** The statements of a Markdown text, each in one line. */
export async function factsIn(text: string, dataset: Dataset = fourTypes): Promise<string[]> {
  const document = await readMarkdown(text, 'report.md');
  return readStatements(document, dataset).statements.map(factOf);
}
