import { countryCode, levelOfCountryText } from '@partnership-impact/core';
import { readDate } from '../values/date.js';
import { hasLetter } from '../values/letters.js';
import { monthIn } from '../values/month-and-year.js';
import { readNumber } from '../values/number.js';
import { saysNothing } from '../values/number-words.js';
import { foldWords } from '../values/plain-text.js';
import { levelOf, modeOf, yesOrNo } from '../values/words.js';
import type { Table } from './table.js';

/** How many of a column's cells read as what; a share of the cells that hold anything. */
export interface ColumnValues {
  /** Cells looked at, blank ones too. */
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  readonly numbers: number;
  /** Digits alone. */
  readonly digits: number;
  /** Any letters, unless they say that nothing was given. */
  readonly words: number;
  readonly dates: number;
  /** Months and quarters, with their year or without. */
  readonly months: number;
  readonly years: number;
  readonly countries: number;
  /** Yes or no, in any language: "No" is the code of Norway too. */
  readonly answers: number;
  readonly modes: number;
  readonly levels: number;
  /** Codes of activities such as `A2.3`. */
  readonly codes: number;
  /** Whether the numbers count the rows: 1, 2, 3 … */
  readonly isCounter: boolean;
}

const sample = 300;
const code = /^(?:wp|a|t|task|activity|act|o|output)?\.? ?\d{1,2}(?:\.\d{1,2})*\.?$/i;

const known = new WeakMap<Table, Map<number, ColumnValues>>();

/**
 * Looks at the cells of a column, at most {@link sample} of them, each distinct text once. What was
 * seen is kept beside the table, since each kind of record is tried on it.
 */
export function columnValues(table: Table, column: number): ColumnValues {
  const ofTable = known.get(table) ?? new Map<number, ColumnValues>();
  const values = ofTable.get(column) ?? valuesIn(table, column);
  known.set(table, ofTable.set(column, values));
  return values;
}

function valuesIn(table: Table, column: number): ColumnValues {
  const counts = new Map<string, number>();
  const rows = table.rows.slice(0, sample);
  let filled = 0;
  let typedDates = 0;
  let previous: number | null = null;
  let steps = 0;
  for (const row of rows) {
    const text = table.text(row, column).trim();
    if (text === '') continue;
    filled++;
    if (table.grid.cell(row, column).kind === 'date') typedDates++;
    else counts.set(text, (counts.get(text) ?? 0) + 1);
    if (/^\d+\.?$/.test(text)) {
      if (previous === null ? Number(text) <= 1 : Number(text) === previous + 1) steps++;
      previous = Number.parseInt(text, 10);
    }
  }
  const share = (is: (text: string) => boolean) => {
    let hits = 0;
    for (const [text, count] of counts) if (is(text)) hits += count;
    return filled === 0 ? 0 : hits / filled;
  };
  // Worked out when asked for: looking up what is no country reads the names of all languages.
  const once = (find: () => number) => {
    let found: number | undefined;
    return () => {
      found ??= find();
      return found;
    };
  };
  const numbers = once(() => share(isNumeric));
  const digits = once(() => share((text) => /^\d+$/.test(text)));
  const words = once(() => share((text) => hasLetter(text) && !saysNothing(foldWords(text))));
  const dates = once(() => (filled === 0 ? 0 : typedDates / filled) + share(isDate));
  const months = once(() => share(isMonth));
  const years = once(() =>
    share((text) => /^(?:19|20)\d{2}(?: ?[-/–] ?(?:20)?\d{2})?$/.test(text)),
  );
  const countries = once(() => share(isCountry));
  const answers = once(() => share((text) => yesOrNo(text) !== undefined));
  const modes = once(() => share((text) => modeOf(text) !== undefined));
  const levels = once(() => share((text) => levelOf(text) !== undefined));
  const codes = once(() => share((text) => code.test(text)));
  return {
    rows: rows.length,
    filled,
    distinct: counts.size,
    isCounter: filled >= 3 && steps >= filled * 0.9,
    get numbers() {
      return numbers();
    },
    get digits() {
      return digits();
    },
    get words() {
      return words();
    },
    get dates() {
      return dates();
    },
    get months() {
      return months();
    },
    get years() {
      return years();
    },
    get countries() {
      return countries();
    },
    get answers() {
      return answers();
    },
    get modes() {
      return modes();
    },
    get levels() {
      return levels();
    },
    get codes() {
      return codes();
    },
  };
}

function isCountry(text: string): boolean {
  if (/\d/.test(text) || text.length > 40) return false;
  return levelOfCountryText(text) !== undefined || countryCode(text) !== undefined;
}

function isMonth(text: string): boolean {
  return isDate(text) || monthIn(text, 2020) !== undefined;
}

function isNumeric(text: string): boolean {
  const reading = readNumber(text);
  if (!('problem' in reading) || reading.problem === 'not-given') return true;
  return reading.problem === 'several-numbers' && !isDate(text);
}

const almostDates: ReadonlySet<string> = new Set(['order-unknown', 'no-year', 'not-given']);

function isDate(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const reading = readDate(text);
  return !('problem' in reading) || almostDates.has(reading.problem);
}
