import { type CsvDialect, standardDialect } from './dialect.js';
import { isFirm, plausibility } from './plausibility.js';
import { cellForm, TokenTable } from './token-table.js';
import { tokenize } from './tokenize.js';
import { commonWidth, widths } from './widths.js';

/** A dialect, and how many cells most records of the sample have in it. */
export interface DialectFound {
  readonly dialect: CsvDialect;
  /** Cells that most records have; 0 where no width is common. */
  readonly width: number;
}

/** How often a character is met as delimiter, as a weight of its evidence. */
const delimiters: readonly (readonly [delimiter: string, weight: number])[] = [
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 0.98],
  ['\u001f', 1],
  ['\u0001', 1],
  ['¦', 0.9],
  ['§', 0.85],
  ['^', 0.85],
  ['~', 0.85],
  ['¬', 0.85],
  [':', 0.6],
  ['#', 0.6],
  ['&', 0.55],
  ['!', 0.55],
  ['*', 0.55],
  [' ', 0.45],
];
const sampleLength = 24_000;
const cellsJudged = 1_500;
/** Share of quoted cells, numbers and dates that a weak delimiter, or a space, must bring about. */
const leastFirmness = [0.15, 0.3] as const;
/** What is left of the evidence where the first row does not have the common width. */
const misfit = 0.7;
/** Lines of a title that may stand above the header. */
const mostTitles = 5;
/** Below this the lines have no common structure, and commas are taken as the standard has it. */
const leastEvidence = 0.12;

/**
 * Finds delimiter, quote and escape of a CSV text from a sample.
 *
 * Every candidate is tried: the better its records agree on one width, and the more its cells look
 * like whole numbers, dates and words, the more it counts. A file of one column is read with
 * commas.
 */
export function detectDialect(text: string): DialectFound {
  const whole = text.length <= sampleLength;
  const sample = whole ? text : text.slice(0, sampleLength);
  let best: DialectFound = { dialect: standardDialect, width: 0 };
  let bestScore = leastEvidence;
  const table = new TokenTable();
  for (const quote of quotesOf(sample)) {
    for (const [delimiter, weight] of delimiters) {
      if (!sample.includes(delimiter)) continue;
      const escaping = escapeOf(sample, quote, delimiter);
      const dialect = { delimiter, quote, escape: escaping, spaced: false };
      table.clear();
      tokenize({ text: sample }, 0, dialect, { final: true, width: 0 }, table);
      // The sample may have cut its last record in two.
      if (!whole && table.recordCount > 1) table.recordCount -= 1;
      const { wholeness, firmness } = looks(sample, table);
      // A sign that also stands in plain words must separate something else than words.
      const fits = headerFits(table);
      if (weight < 0.8 && (firmness < leastFirmness[weight < 0.5 ? 1 : 0] || !fits)) continue;
      const score = weight * consistency(table) * wholeness * (fits ? 1 : misfit);
      if (score > bestScore * 1.0001) {
        bestScore = score;
        best = { dialect: settled(sample, table, dialect), width: commonWidth(table) };
      }
    }
  }
  if (bestScore === leastEvidence) return { ...best, dialect: oneColumn(sample) };
  if (best.dialect.delimiter.length > 1) {
    table.clear();
    tokenize({ text: sample }, 0, best.dialect, { final: true, width: 0 }, table);
    best = { dialect: best.dialect, width: commonWidth(table) };
  }
  return best;
}

/** A file without delimiters: its quote is the one that stands around every line. */
function oneColumn(sample: string): CsvDialect {
  const lines = sample.split(/[\r\n]+/).filter((line) => line !== '');
  const [quote = '', inner] = lines[0] ?? '';
  const isQuote = (quote === "'" || quote === '`') && inner !== undefined;
  const wrapped = (line: string) =>
    line.length > 1 && line.startsWith(quote) && line.endsWith(quote);
  return isQuote && lines.every(wrapped) ? { ...standardDialect, quote } : standardDialect;
}

const word = /[\p{L}\p{N}]/u;

/** Quotes worth trying: those that open a cell somewhere. The double quote comes first. */
function quotesOf(sample: string): readonly ('"' | "'" | '`')[] {
  const quotes: ('"' | "'" | '`')[] = ['"'];
  for (const quote of ["'", '`'] as const) {
    let opens = 0;
    let closes = 0;
    for (let at = sample.indexOf(quote); at >= 0; at = sample.indexOf(quote, at + 1)) {
      const before = sample.charAt(at - 1);
      const after = sample.charAt(at + 1);
      if (after === quote) continue;
      if (after !== '' && before !== quote && !word.test(before)) opens += 1;
      if (!word.test(after)) closes += 1;
    }
    if (opens > 1 && closes > 1) quotes.push(quote);
  }
  return quotes;
}

/** Backslashes escape when they stand before quotes that do not end a cell. */
function escapeOf(sample: string, quote: string, delimiter: string): CsvDialect['escape'] {
  const sign = `\\${quote}`;
  for (let at = sample.indexOf(sign); at >= 0; at = sample.indexOf(sign, at + 2)) {
    const after = sample.charAt(at + 2);
    if (after !== '' && !/[\r\n]/.test(after) && after !== quote && after !== delimiter) {
      return 'backslash';
    }
  }
  return 'doubled';
}

/**
 * How far the records agree on a width: the sum of the squared shares of each width, those of one
 * cell counting nothing and wide ones a little more than narrow ones. 0 to 1.
 */
function consistency(table: TokenTable): number {
  const counts = widths(table);
  let records = 0;
  for (const count of counts.values()) records += count;
  let sum = 0;
  for (const [width, count] of counts) sum += (count / records) ** 2 * (1 - 1 / width);
  return records === 0 ? 0 : sum;
}

/**
 * Whether the first record that is not blank has the width that most have; or, below some titles of
 * one cell and a blank line, the next.
 */
function headerFits(table: TokenTable): boolean {
  let first = 0;
  let titles = 0;
  while (first < table.recordCount && table.width(first) <= 1 && titles <= mostTitles) {
    if (table.width(first) === 1) titles += 1;
    first += 1;
  }
  const isParted = titles === 0 || table.width(first - 1) === 0;
  return isParted && table.width(first) === commonWidth(table);
}

/** How whole the cells look on average, and which share of them is quoted, a number or a date. */
function looks(
  sample: string,
  table: TokenTable,
): { readonly wholeness: number; readonly firmness: number } {
  const step = Math.max(1, Math.floor(table.cellCount / cellsJudged));
  let sum = 0;
  let firm = 0;
  let judged = 0;
  for (let cell = 0; cell < table.cellCount; cell += step) {
    judged += 1;
    // What stands in quotes was wrapped by the sender: it is whole by its form.
    const isPlain = table.forms[cell] === cellForm.plain;
    const text = isPlain ? table.textOf(sample, cell).trim() : '';
    sum += isPlain ? plausibility(text) : 1;
    if (!isPlain || isFirm(text)) firm += 1;
  }
  const cells = Math.max(1, judged);
  return { wholeness: sum / cells, firmness: firm / cells };
}

/** The delimiter in full: with the space that follows each, or doubled where each stands twice. */
function settled(sample: string, table: TokenTable, dialect: CsvDialect): CsvDialect {
  const { delimiter } = dialect;
  let later = 0;
  let spaced = 0;
  let odd = 0;
  let oddEmpty = 0;
  let evenEmpty = 0;
  for (let record = 0; record < table.recordCount; record += 1) {
    const first = table.firsts[record] ?? 0;
    for (let cell = first + 1; cell < (table.firsts[record + 1] ?? 0); cell += 1) {
      const start = table.starts[cell] ?? 0;
      const empty = start === table.ends[cell] && table.forms[cell] === 0;
      const before = table.forms[cell] === 0 ? start : start - 2;
      if (!empty) {
        later += 1;
        if (sample.charAt(before) === ' ') spaced += 1;
      }
      if ((cell - first) % 2 === 1) {
        odd += 1;
        if (empty) oddEmpty += 1;
      } else if (empty) evenEmpty += 1;
    }
  }
  if (delimiter !== ' ' && delimiter !== ',' && odd > 1 && oddEmpty === odd && evenEmpty < odd) {
    return { ...dialect, delimiter: delimiter + delimiter };
  }
  if (delimiter !== ' ' && later >= 2 && spaced >= later * 0.9) return { ...dialect, spaced: true };
  return dialect;
}
