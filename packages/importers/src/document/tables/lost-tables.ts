import type { Issue } from '@partnership-impact/core';
import { issueOf } from '../../messages/issue-of.js';
import type { ReportDocument } from '../document.js';
import { lookOf } from './cell-look.js';

/** Paragraphs longer than this are looked at in their first letters only. */
const longest = 8000;

/** Whether a paragraph is a row of figures and dates rather than sentences. */
function isLostTable(text: string): boolean {
  const words = text.slice(0, longest).split(/\s+/u);
  if (words.length < 12) return false;
  const looks = words.map((word) => lookOf(word.replace(/[;:]$/u, '')));
  const dates = looks.filter((look) => look === 'date').length;
  const figures = looks.filter((look) => look === 'number' || look === 'date').length;
  const sentences = text.slice(0, longest).match(/\p{Ll}[.!?](?:\s|$)/gu)?.length ?? 0;
  return (dates > 4 && dates * 40 > words.length) || (figures * 2 > words.length && sentences < 2);
}

/** Tells of paragraphs that were tables before a converter took their columns away. */
export function lostTables({ blocks }: ReportDocument): readonly Issue[] {
  return blocks.flatMap((block): readonly Issue[] => {
    if (block.kind !== 'paragraph' || !isLostTable(block.text)) return [];
    const { source } = block;
    return [issueOf({ severity: 'warning', code: 'table-lost', told: {} }, source)];
  });
}
