import { foldName, type Issue } from '@partnership-impact/core';
import { issueOf } from '../messages/issue-of.js';
import { headerWords } from '../table/header-words.js';
import type { ReportDocument } from './document.js';
import { placeAt } from './passage.js';
import type { RegisterRead } from './tables/shared-by-heading.js';

/** Words that head a column of links as well, and say nothing of a proof in prose. */
const vague = new Set(['link', 'links', 'url', 'website', 'document', 'documents', 'attachments']);

/** The longest paragraph in which both words are taken to belong together. */
const longest = 600;

/**
 * Tells sentences that send the reader to a register for the evidence of its events, where it has no
 * such column: "Brief reports …, which are identified as evidence in Table 1".
 */
export function promisedColumns(
  document: ReportDocument,
  registers: readonly Pick<RegisterRead, 'parts' | 'fields'>[],
): readonly Issue[] {
  const without = registers
    .filter(({ fields }) => !fields.has('evidence'))
    .flatMap(({ parts }) => parts)
    .flatMap(({ caption }) => {
      const block = caption === null ? undefined : document.blocks[caption];
      return block?.kind === 'caption' ? [block.label] : [];
    });
  if (without.length === 0) return [];
  const evidence = headerWords.evidence.split(/[|\n]/u).map((word) => word.trim());
  return document.blocks.flatMap((block): readonly Issue[] => {
    if (block.kind === 'caption' || block.kind === 'table' || block.text.length > longest)
      return [];
    const words = ` ${foldName(block.text)} `;
    const says = (text: string) => words.includes(` ${foldName(text)} `);
    const word = evidence.find((one) => !vague.has(one) && says(one));
    const label = without.find(says);
    if (word === undefined || label === undefined) return [];
    return [
      issueOf(
        { severity: 'note', code: 'promised-column-absent', told: { word, table: label } },
        placeAt(block, 0),
      ),
    ];
  });
}
