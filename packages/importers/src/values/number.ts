import type { Interval } from '@partnership-impact/core';
import { allowedInterval } from './allowed-interval.js';
import { hasLetter } from './letters.js';
import { multiplierOf, type Qualifier, qualifierOf, saysNothing } from './number-words.js';
import { foldWords, plainText } from './plain-text.js';
import { readDigits, type Separators } from './separators.js';

/** What was seen on a printed number besides its digits. */
export type NumberNote =
  | 'footnote-mark'
  | 'approximate'
  | 'at-least'
  | 'at-most'
  | 'range'
  | 'percent'
  | 'percent-in-brackets'
  | 'words'
  | 'scaled'
  | 'separator-ambiguous';

/** A number as printed, and what it stands for. */
export interface NumberValue {
  /** `null` for a range, which has no single value. Percentages keep their number: `56.6 %` is 56.6. */
  readonly value: number | null;
  /** What the printed form allows; both ends are the value for a plain whole number. */
  readonly interval: Interval;
  readonly printed: string;
  /** Empty for a plain number. */
  readonly notes: readonly NumberNote[];
  /** The percentage in brackets behind the number. */
  readonly percent?: number;
  /** Words beside the number that do not change it: `remote only`. */
  readonly words?: string;
  /** The other value, where the sign between the digits may part thousands or decimals. */
  readonly alternative?: number;
}

/** Why a text is no number. */
export type NumberProblemKind = 'blank' | 'not-given' | 'several-numbers' | 'not-a-number';

/** A text that is no number, and why. */
export interface NumberProblem {
  readonly problem: NumberProblemKind;
  readonly printed: string;
}

/** A number, or why there is none. Tell them apart by `'problem' in reading`. */
export type NumberReading = NumberValue | NumberProblem;

/** Options of {@link readNumber}. */
export interface ReadNumberOptions {
  /** Which sign parts thousands, where it is known, e.g. from {@link separatorsOf} a column. */
  readonly separators?: Separators;
}

const plain = /^\d{1,15}$/;
const number = /[0-9](?:[0-9]|[.,'’ ](?=[0-9]{3}(?![0-9]))|[.,](?=[0-9]))*/g;
const footnote = /(?<=[\d%)])\s*(?:\*+|[†‡§#]+|[¹²³⁰⁴-⁹]+|\[[a-z\d]{1,2}\])$/i;
const percentAfter =
  /^\s*(?:%|per ?cent|pct|p\. ?c\.|τοις εκατο|por cento|por ciento|per cento|procent|prozent|pour cent)/;
const betweenParts =
  /^(?: ?[-–—−‐‑] ?| ?to ?| ?a ?| ?do ?| ?bis ?| ?εως ?| and | e | i | y | et | und | και )$/;
const rangeStart = /^(?:between|from|de|entre|da|tra|fra|od|miedzy|απο|μεταξυ|zwischen|von)?$/;

/**
 * Reads a number as people write it in registers and reports.
 *
 * Never guesses in silence: what was seen besides the digits stands in `notes`, what the printed
 * form allows in `interval`, and a text with no number or more than one is a named problem.
 * "about 700" allows the half of its last significant digit either way and at least 5 %;
 * decimals, percentages and "1.2 thousand" allow what rounding to their last digit hides.
 *
 * @example
 * readNumber('22 (remote only)'); // value 22, notes ['words'], words 'remote only'
 * readNumber('27-22-20'); // => { problem: 'several-numbers', printed: '27-22-20' }
 */
export function readNumber(printed: string, options: ReadNumberOptions = {}): NumberReading {
  if (plain.test(printed)) {
    const value = Number(printed);
    return { value, interval: { low: value, high: value }, printed, notes: [] };
  }
  const text = plainText(printed);
  if (text === '') return { problem: 'blank', printed };
  const folded = foldWords(text);
  if (saysNothing(folded)) return { problem: 'not-given', printed };
  const notes: NumberNote[] = [];
  const bare = folded.replace(footnote, '').replace(/^['’]/, '');
  if (bare.length < folded.length && footnote.test(folded)) notes.push('footnote-mark');
  return readBare(bare, { printed, notes, ...options });
}

interface Reading {
  readonly printed: string;
  readonly notes: NumberNote[];
  readonly separators?: Separators;
}

function readBare(text: string, reading: Reading): NumberReading {
  const { printed, notes, separators } = reading;
  const inBrackets = /^(.*\d.*?) ?[([]([^)\]]*)[)\]]$/.exec(text);
  if (inBrackets) {
    const rest = readBare(inBrackets[1] ?? '', reading);
    return 'problem' in rest ? rest : withBrackets(rest, inBrackets[2] ?? '');
  }
  const found = [...text.matchAll(number)];
  const [first, second] = found;
  if (!first) return { problem: 'not-a-number', printed };
  if (second)
    return found.length === 2 ? readRange(text, first, second, reading) : several(printed);
  const digits = readDigits(first[0], separators);
  if (!digits) return several(printed);
  const before = text.slice(0, first.index);
  const after = text.slice(first.index + first[0].length);
  return figure(digits, before, after, { printed, notes });
}

function several(printed: string): NumberProblem {
  return { problem: 'several-numbers', printed };
}

function figure(
  digits: {
    readonly value: number;
    readonly decimals: number;
    readonly alternative: number | null;
  },
  before: string,
  after: string,
  { printed, notes }: Reading,
): NumberReading {
  const negative = /(?:^|\s)[-−] ?$/.test(before);
  const lead = before.replace(/[-−+] ?$/, '').trim();
  const percent = percentAfter.exec(after);
  let tail = (percent ? after.slice(percent[0].length) : after).trim();
  if (percent) notes.push('percent');
  // A letter that touches the digits makes a code: `A12`, `12b`.
  if (/[\d_/:]$/.test(before) || hasLetter(before.slice(-1)))
    return { problem: 'not-a-number', printed };
  const factor = scaleOf(tail);
  if (factor) {
    notes.push('scaled');
    tail = tail.split(' ').slice(1).join(' ');
  } else if (hasLetter(after.slice(0, 1))) return { problem: 'not-a-number', printed };
  const plus = tail.startsWith('+') || /^ou mais|^or more/.test(tail);
  tail = tail.replace(/^\+ ?|^or more ?|^ou mais ?/, '');
  const sign = negative ? -1 : 1;
  const value = sign * digits.value * (factor ?? 1);
  const { qualifier, words } = qualifierIn(lead);
  if (/[-–/:]$/.test(tail) || /^[/:]/.test(tail)) return { problem: 'not-a-number', printed };
  const remark = [words, tail]
    .filter((part) => hasLetter(part) || /[\d$£€¥]/.test(part))
    .join(' … ');
  if (remark) notes.push('words');
  if (digits.alternative !== null) notes.push('separator-ambiguous');
  const kind = plus ? 'at-least' : qualifier;
  if (kind) notes.push(kind === 'about' || kind === 'nearly' ? 'approximate' : kind);
  const interval = allowedInterval(value, {
    unit: (factor ?? 1) * 10 ** -digits.decimals,
    exact: !factor && !percent && digits.decimals === 0,
    kind,
  });
  return {
    value,
    interval,
    printed,
    notes,
    ...(remark ? { words: remark } : {}),
    ...(digits.alternative === null ? {} : { alternative: sign * digits.alternative }),
  };
}

function scaleOf(tail: string): number | undefined {
  const word = tail.split(' ')[0] ?? '';
  // "30 m" is more likely metres or minutes, "30 M" millions; neither is certain.
  return word === 'm' ? undefined : multiplierOf(word);
}

function qualifierIn(lead: string): { readonly qualifier?: Qualifier; readonly words: string } {
  const parts = lead === '' ? [] : lead.split(' ');
  // No qualifier has more than four words.
  for (let from = Math.max(0, parts.length - 4); from < parts.length; from++) {
    const qualifier = qualifierOf(parts.slice(from).join(' '));
    if (qualifier) return { qualifier, words: parts.slice(0, from).join(' ') };
  }
  return { words: lead };
}

function withBrackets(rest: NumberValue, inside: string): NumberValue {
  const share = /^(\d+(?:[.,]\d+)?) ?(?:%|per ?cent)$/.exec(inside);
  if (share) {
    const percent = Number(share[1]?.replace(',', '.'));
    return { ...rest, notes: [...rest.notes, 'percent-in-brackets'], percent };
  }
  const words = rest.words ? `${rest.words} … ${inside}` : inside;
  return { ...rest, notes: [...new Set<NumberNote>([...rest.notes, 'words'])], words };
}

function readRange(
  text: string,
  first: RegExpExecArray,
  second: RegExpExecArray,
  { printed, notes, separators }: Reading,
): NumberReading {
  const lead = text.slice(0, first.index).trim();
  const between = text.slice(first.index + first[0].length, second.index);
  const tail = text.slice(second.index + second[0].length).trim();
  const low = readDigits(first[0], separators);
  const high = readDigits(second[0], separators);
  const dashed = betweenParts.test(between.replace(/ ?% ?/, ' '));
  const joined = dashed && (!/ (?:and|e|i|y|et|und|και) /.test(between) || lead !== '');
  const { qualifier, words } = qualifierIn(lead);
  if (!joined || !low || !high || low.value >= high.value || !rangeStart.test(words)) {
    return several(printed);
  }
  notes.push('range');
  if (qualifier) notes.push('approximate');
  if (tail.startsWith('%')) notes.push('percent');
  const remark = tail.replace(/^%/, '').trim();
  return {
    value: null,
    interval: { low: low.value, high: high.value },
    printed,
    notes,
    ...(remark ? { words: remark } : {}),
  };
}
