import { addDays, type Issue, type Period, type SourceRef } from '@partnership-impact/core';
import { issueOf } from '../messages/issue-of.js';
import { readDate } from '../values/date.js';
import type { Block, ReportDocument } from './document.js';
import type { DocumentTable } from './document-table.js';
import { placeAt } from './passage.js';

/** The period that the words beside a table of events give it, and where they stand. */
export interface StatedPeriod {
  readonly period: Period;
  readonly source: SourceRef;
  readonly issue: Issue;
}

/** A day or a month of a year, in figures or in words. */
const moment =
  '(?:\\d{1,2}(?:st|nd|rd|th|\\.|º)?(?: de)? )?\\p{L}{3,}\\.?(?: de)?[ /.-]{1,2}\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}/\\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?';
const between = '[ ,]{0,2}(?:\\p{L}{1,5}|[-–—])[ ,]{0,2}(?:\\p{L}{1,3} )?';

/** How many blocks before a table may introduce it. */
const introduction = 2;

/**
 * Reads the period of which the captions of the registers, or the paragraphs right before them, speak:
 * "events promoted between March/2019 and May/2021".
 *
 * A period counts when it is the only one that these words give; otherwise nothing is told.
 */
export function statedPeriod(
  document: ReportDocument,
  tables: readonly DocumentTable[],
): StatedPeriod | null {
  const found = tables.flatMap((table) => wordsBeside(document, table)).flatMap(periodsIn);
  const [first] = found;
  if (!first) return null;
  const { start, end } = first.period;
  if (found.some(({ period }) => period.start !== start || period.end !== end)) return null;
  const { source } = first;
  const told = { words: source.quote ?? '' };
  const issue = issueOf({ severity: 'note', code: 'period-from-text', told }, source);
  return { ...first, issue };
}

function wordsBeside({ blocks }: ReportDocument, table: DocumentTable): readonly Block[] {
  const before = blocks
    .slice(Math.max(0, table.index - introduction), table.index)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'caption');
  const caption = table.caption === null ? undefined : blocks[table.caption];
  return caption && !before.includes(caption) ? [...before, caption] : before;
}

function periodsIn(block: Block): readonly Pick<StatedPeriod, 'period' | 'source'>[] {
  const ranges = block.text.matchAll(new RegExp(`(${moment})${between}(${moment})`, 'giu'));
  return [...ranges].flatMap((range) => {
    const first = readDate(range[1] ?? '', { order: 'day-first' });
    const last = readDate(range[2] ?? '', { order: 'day-first' });
    if ('problem' in first || 'problem' in last) return [];
    const period = { start: first.start, end: addDays(last.end ?? last.start, 1) };
    const at = range.index;
    return period.start < period.end
      ? [{ period, source: placeAt(block, at, at + range[0].length) }]
      : [];
  });
}
