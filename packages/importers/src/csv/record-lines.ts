import type { Characters, CharCodes } from '../encoding/characters.js';
import { cellForm, type TokenTable } from './token-table.js';

/** Lines that a record takes: its own, and one more for each line end within its quotes. */
export function linesOfRecord({ codes }: Characters, table: TokenTable, record: number): number {
  const { starts, ends, forms, firsts } = table;
  const beyond = firsts[record + 1] ?? 0;
  let lines = 1;
  for (let cell = firsts[record] ?? 0; cell < beyond; cell += 1) {
    if (forms[cell] === cellForm.plain) continue;
    lines += countLineEnds(codes, starts[cell] ?? 0, ends[cell] ?? 0);
  }
  return lines;
}

/** Lines that all records of a table take. */
export function linesOfRecords(characters: Characters, table: TokenTable): number {
  if (table.quotedCount === 0) return table.recordCount;
  let lines = 0;
  for (let record = 0; record < table.recordCount; record += 1) {
    lines += linesOfRecord(characters, table, record);
  }
  return lines;
}

/** Counts line ends in a stretch of characters: CR, LF, CR LF and CR CR LF are one each. */
export function countLineEnds(codes: CharCodes, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    if (code > 13) continue;
    if (code === 10) count += 1;
    else if (code === 13) {
      count += 1;
      if (codes[at + 1] === 10) at += 1;
      else if (codes[at + 1] === 13 && codes[at + 2] === 10) at += 2;
    }
  }
  return count;
}
