import { foldName, type Issue } from '@partnership-impact/core';
import { issueOf } from '../messages/issue-of.js';
import { isIndex } from './caption-label.js';
import type { Block, ReportDocument } from './document.js';
import { placeAt } from './passage.js';

/** "Annex 3", "Appendix B", "Anexo II", "Załącznik 2": the word and its number. */
const annex =
  /(?<!\p{L})(?:annex|appendix|anexo|allegato|appendice|załącznik|zał\.|παράρτημα|annexe|anhang|anlage)\s+(?:n\.?[ºo°]?\s*|nr\.?\s*)?(?:\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d])/giu;

/**
 * Tells annexes of which the text speaks and that no heading, caption or label of the document is called
 * by. An index of contents is no mention.
 */
export function promisedAnnexes({ blocks }: ReportDocument): readonly Issue[] {
  const there = new Set(blocks.filter(isName).flatMap(({ text }) => namesIn(text)));
  const missing = new Map<string, Issue>();
  for (const block of blocks) {
    if (block.kind === 'table' || isName(block) || isIndex(block.text)) continue;
    for (const { 0: printed, index } of block.text.matchAll(annex)) {
      const name = foldName(printed);
      if (there.has(name) || missing.has(name)) continue;
      const source = placeAt(block, index, index + printed.length);
      const told = { annex: printed };
      const issue = issueOf({ severity: 'note', code: 'promised-annex-absent', told }, source);
      missing.set(name, issue);
    }
  }
  return [...missing.values()];
}

/** Whether a block names what comes below it. */
function isName(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return true;
  return (
    block.kind === 'paragraph' &&
    block.text.length < 120 &&
    /^\W*\p{L}+\s+\S{1,5}(?:\s*[.:–—-]|$)/u.test(block.text)
  );
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(annex)].map(([printed]) => foldName(printed));
}
