import type { CharCodes } from '../encoding/characters.js';
import type { CsvDialect } from './dialect.js';
import { cellForm, type TokenTable } from './token-table.js';
import { wordsOf } from './words.js';

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;

/**
 * Adds records to the table as long as they are ordinary: of the expected width, their cells plain
 * or quoted with any quotes inside doubled, their lines ended by LF or CR LF. This is the path that
 * nearly all records take; everything odd is left to the careful reader.
 *
 * The ends of cells are looked for a word of several characters at a time: `marks` has a bit for
 * each character of the word at hand that may be an end and was not looked at yet.
 *
 * @returns Where the first record begins that is not ordinary, or not whole.
 */
export function scanRecords(
  codes: CharCodes,
  from: number,
  { delimiter, quote, escape: escaping }: CsvDialect,
  width: number,
  most: number,
  table: TokenTable,
): number {
  const length = codes.length;
  const separator = delimiter.charCodeAt(0);
  const mark = quote === '' ? -1 : quote.charCodeAt(0);
  const otherMark = mark === 34 ? 39 : 34;
  if (codes[from] === otherMark) return from;
  const { words, lead, wordShift, bitShift, ones, highs } = wordsOf(codes);
  const separators = Math.imul(separator, ones);
  const controls = Math.imul(carriageReturn + 1, ones);
  let { starts, ends, forms } = table;
  let cell = table.cellCount;
  let offset = from;
  let word = ((from + lead) >> wordShift) - 1;
  let marks = 0;
  /** What follows is in no word. */
  const whole = (words.length << wordShift) - lead;
  while (offset < length && table.recordCount < most) {
    if (cell + width + 1 >= starts.length) {
      table.cellCount = cell;
      table.growCells();
      ({ starts, ends, forms } = table);
    }
    const first = cell;
    const beyond = first + width;
    let quoted = 0;
    let start = offset;
    let at = offset;
    let next = -1;
    if (codes[at] === otherMark) break;
    for (;;) {
      let code = codes[start] ?? 0;
      if (code === mark) {
        at = start + 1;
        let form: number = cellForm.quoted;
        for (;;) {
          while (at < length && codes[at] !== mark) at += 1;
          if (codes[at + 1] !== mark || escaping !== 'doubled') break;
          form = cellForm.doubled;
          at += 2;
        }
        starts[cell] = start + 1;
        ends[cell] = at;
        forms[cell] = form;
        quoted += 1;
        at += 1;
        if (at >= length) break;
        // What lies in the quotes is not looked at again.
        const reached = ((at + lead) >> wordShift) - 1;
        if (reached > word) {
          word = reached;
          marks = 0;
        }
        code = codes[at] ?? 0;
        if (code !== separator && code !== lineFeed && code !== carriageReturn) break;
      } else {
        // Blanks may stand before a quote.
        if (code === space || (code === tab && tab !== separator)) {
          let ahead = start + 1;
          while (codes[ahead] === space) ahead += 1;
          if (codes[ahead] === mark) break;
        }
        at = length;
        while (at === length) {
          while (marks === 0 && word + 1 < words.length) {
            word += 1;
            marks = endsIn(words[word] as number, separators, controls, ones, highs);
          }
          if (marks === 0) {
            at = endIn(codes, Math.max(start, whole), separator);
            code = codes[at] ?? 0;
            break;
          }
          const lowest = marks & -marks;
          marks ^= lowest;
          const found = (word << wordShift) + ((31 - Math.clz32(lowest)) >> bitShift) - lead;
          if (found < start) continue;
          code = codes[found] ?? 0;
          if (code === separator || code === lineFeed || code === carriageReturn) at = found;
        }
        if (at >= length) break;
        starts[cell] = start;
        ends[cell] = at;
      }
      cell += 1;
      if (code === separator) {
        if (cell === beyond) break;
        start = at + 1;
        continue;
      }
      if (cell !== beyond) break;
      if (code === lineFeed) next = at + 1;
      else if (codes[at + 1] === lineFeed) next = at + 2;
      break;
    }
    if (next < 0) {
      if (quoted > 0) forms.fill(cellForm.plain, first, cell + 1);
      cell = first;
      break;
    }
    table.cellCount = cell;
    table.quotedCount += quoted;
    table.addRecord(offset, first);
    offset = next;
  }
  table.cellCount = cell;
  return offset;
}

/** Where the first character from a place on stands that may end a cell; the length where none does. */
function endIn(codes: CharCodes, from: number, separator: number): number {
  for (let at = from; at < codes.length; at += 1) {
    const code = codes[at];
    if (code === separator || code === lineFeed || code === carriageReturn) return at;
  }
  return codes.length;
}

/**
 * The highest bit of each character of a word that is the separator or a control character below 14;
 * a character behind such a one may be marked as well.
 */
function endsIn(
  word: number,
  separators: number,
  controls: number,
  ones: number,
  highs: number,
): number {
  const equal = word ^ separators;
  return (((equal - ones) & ~equal) | ((word - controls) & ~word)) & highs;
}
