import type { SourceRef, Statement, StatementListing } from '@partnership-impact/core';
import { blockAt } from './block-at.js';
import type { Block, ReportDocument } from './document.js';
import { namesBehind } from './names-behind.js';
import { offsetIn } from './offset-in.js';
import { placeAt } from './passage.js';
import type { RegisterFound } from './read-report-tables.js';
import { restatedNumber } from './restated-number.js';

/** Measures of things that have names. */
const named: readonly Statement['measure'][] = ['organisations', 'countries', 'events'];

/** Longer lists are no longer counted by reading them. */
const mostNames = 40;

/**
 * Adds to the statements of a document what stands beside their figures: the same number again, in words
 * or digits, the names that follow it, and the rows of the table that it captions.
 */
export function withFiguresBeside(
  statements: readonly Statement[],
  found: { readonly document: ReportDocument; readonly registers: readonly RegisterFound[] },
): readonly Statement[] {
  const { document, registers } = found;
  const placeKey = ({ page = 0, line = 0, column = 0 }: SourceRef) => `${page}:${line}:${column}`;
  const places = new Set(statements.map(({ source }) => placeKey(source)));
  // "two (34)" after "4 events (177 participants)": the number in brackets is a figure of its own.
  const isFigure = (block: Block, printed: string, from: number) =>
    places.has(placeKey(placeAt(block, block.text.indexOf(printed, from))));
  return statements.map((statement): Statement => {
    const block = blockAt(document, statement.source);
    if (!block || block.kind === 'table') return statement;
    const start = offsetIn(block, statement.source);
    if (start === undefined) return statement;
    const end = start + statement.printed.length;
    if (block.text.slice(start, end) !== statement.printed) return statement;
    const beside = restatedNumber(block.text, { start, end });
    const restated = beside && !isFigure(block, beside.printed, end) ? beside : undefined;
    const listed =
      rowsUnder(statement, block, registers) ?? namesOf(statement, { document, block, end });
    return { ...statement, ...(restated && { restated }), ...(listed && { listed }) };
  });
}

function rowsUnder(
  { measure }: Statement,
  block: Block,
  registers: readonly RegisterFound[],
): StatementListing | undefined {
  if (block.kind !== 'caption' || block.table === null || measure !== 'events') return undefined;
  const register = registers.find(({ parts }) => parts.some(({ index }) => index === block.table));
  const [first] = register?.parts ?? [];
  // A table in several parts may have a caption over each.
  if (!register || !first || register.parts.length > 1) return undefined;
  const held = register.events.filter(({ status }) => status === 'held');
  const count = held.reduce((sum, { eventCount }) => sum + eventCount, 0);
  const { quote: _, ...source } = first.source;
  return { as: 'rows', count, source };
}

interface Beside {
  readonly document: ReportDocument;
  readonly block: Block;
  /** Just behind the figure. */
  readonly end: number;
}

function namesOf(
  { measure, value, derived }: Statement,
  { document, block, end }: Beside,
): StatementListing | undefined {
  if (!named.includes(measure) || derived !== undefined || value > mostNames) return undefined;
  const behind = namesBehind(block.text, end);
  if (behind) {
    const { least, most } = behind;
    const count = Math.min(Math.max(value, least), most);
    return { as: 'names', count, source: placeAt(block, behind.start, behind.end) };
  }
  return itemsBelow(document, block, end);
}

/** The items of the list that a paragraph announces with a colon right behind the counted noun. */
function itemsBelow(
  { blocks }: ReportDocument,
  block: Block,
  end: number,
): StatementListing | undefined {
  if (!/^[^.;:()\d!?]{1,60}:\s*$/u.test(block.text.slice(end))) return undefined;
  const items = blocks.filter(
    (one) => one.kind === 'list-item' && one.lead === block.index && one.depth === 0,
  );
  const own = items.filter((one) => one.kind === 'list-item' && one.marker !== '');
  const [first] = own;
  // Items that begin with a number take a figure apart and name nothing.
  if (!first || own.length < 2 || own.some(({ text }) => !/^\p{Lu}/u.test(text))) return undefined;
  const { quote: _, ...source } = first.source;
  return { as: 'names', count: own.length, source };
}
