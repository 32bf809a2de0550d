import type { Issue, Statement } from '@partnership-impact/core';
import type { Block } from '../document/document.js';
import { placeAt } from '../document/passage.js';
import { issueOf } from '../messages/issue-of.js';
import type { Piece } from './piece.js';
import { type Pin, readPin } from './pin.js';

/** A comment settles the figure that ends at most so many characters before it. */
const reach = 80;

/** Applies the author's comments to the figures of a block. */
export function pinCounts(
  statements: readonly Statement[],
  { block, pieces }: { readonly block: Block; readonly pieces: readonly Piece[] },
): { readonly statements: readonly Statement[]; readonly issues: readonly Issue[] } {
  if (!block.comments?.length) return { statements, issues: [] };
  const issues: Issue[] = [];
  let settled = [...statements];
  for (const comment of block.comments) {
    const pin = readPin(comment.text);
    if (!pin) continue;
    const piece = pieces.findLast(
      ({ number, end }) => number && end <= comment.at && end > comment.at - reach,
    );
    for (const problem of pin.problems) {
      const told = { words: problem };
      const { source } = comment;
      issues.push(issueOf({ severity: 'warning', code: 'pin-not-understood', told }, source));
    }
    if (!piece) {
      const { source } = comment;
      issues.push(issueOf({ severity: 'warning', code: 'pin-without-figure', told: {} }, source));
      continue;
    }
    settled = apply(settled, pin, { block, piece });
  }
  return { statements: settled, issues };
}

function apply(
  statements: readonly Statement[],
  pin: Pin,
  { block, piece }: { readonly block: Block; readonly piece: Piece },
): Statement[] {
  const place = placeAt(block, piece.start, piece.end);
  const at = statements.findIndex(
    ({ source }) => source.endLine === place.endLine && source.endColumn === place.endColumn,
  );
  const others = statements.filter((_, index) => index !== at);
  if (!pin.figure) return others;
  const stated = statements[at] ?? bareStatement(piece, block);
  const { measure = stated.measure, role = stated.role, scope = stated.scope } = pin;
  const settled = { ...stated, measure, role, scope };
  return at < 0
    ? [...statements, settled]
    : statements.map((one, index) => (index === at ? settled : one));
}

/** A figure that the reader found no noun for. */
function bareStatement({ number, start, end }: Piece, block: Block): Statement {
  const value = number?.value ?? 0;
  return {
    role: 'reported',
    measure: null,
    scope: {},
    period: null,
    value,
    interval: number?.interval ?? { low: value, high: value },
    printed: block.text.slice(start, end),
    passage: null,
    source: placeAt(block, start, end),
  };
}
