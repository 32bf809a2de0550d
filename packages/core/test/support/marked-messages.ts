import { english } from '../../src/reconcile/messages/english/english.js';
import type { Messages } from '../../src/reconcile/messages/messages.js';

/** The messages in English, each between marks: what a check says without marks is no message of the catalogue. */
export const markedMessages = marked(english) as Messages;

function marked(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') return (...given: unknown[]) => marked(value(...given));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one)]));
}

/** Whether a text is one message of {@link markedMessages}, which may hold others. */
export function isMarked(text: string): boolean {
  let depth = 0;
  const depths = [...text].map((letter) => {
    if (letter === '⟦') depth += 1;
    if (letter === '⟧') depth -= 1;
    return depth;
  });
  return depths.length > 1 && depths.indexOf(0) === depths.length - 1;
}
