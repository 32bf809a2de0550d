import type { SourceRef } from '@partnership-impact/core';
import type { Block, ReportDocument } from './document.js';

function isBefore(one: SourceRef, other: SourceRef): boolean {
  const pages = (one.page ?? 0) - (other.page ?? 0);
  const lines = (one.line ?? 0) - (other.line ?? 0);
  return (
    pages < 0 ||
    (pages === 0 && (lines < 0 || (lines === 0 && (one.column ?? 0) <= (other.column ?? 0))))
  );
}

/** The block in which a place lies: the last that begins at or before it. Blocks stand in order. */
export function blockAt({ blocks }: ReportDocument, place: SourceRef): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const block = blocks[middle];
    if (block && isBefore(block.source, place)) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
