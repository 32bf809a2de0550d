import type { CompiledLexicon, Meaning } from '../lexicon/compiled-lexicon.js';
import type { PhraseMet } from '../lexicon/phrase-tree.js';
import { readDigits } from '../values/separators.js';
import { calendarNumbers } from './calendar-numbers.js';
import type { NumberInText, NumberUse } from './number-in-text.js';
import { numberWordAt } from './number-word.js';
import type { Token } from './token.js';

/** "21st of May", "1er mai", "1º de maio" */
const ordinalDay = /^[0-3]?\d(?:st|nd|rd|th|er|º|ª)$/;
const money = /[€$£¥₤]/;

/**
 * Finds the numbers of a text, in digits and in words, and tells those that may count something
 * from dates, years, times, shares, money, ordinals, codes and the numbers of figures and pages.
 */
export function numbersInText(
  text: string,
  tokens: readonly Token[],
  language: CompiledLexicon,
): readonly NumberInText[] {
  const found: NumberInText[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = digitsAt(text, tokens, at, language) ?? numberWordAt(tokens, at, language);
    if (number) found.push(number);
    at = number?.to ?? at + 1;
  }
  return joinRanges(tokens, calendarNumbers(found, tokens, language), language);
}

function digitsAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: CompiledLexicon,
): NumberInText | undefined {
  const token = tokens[at];
  if (token && ordinalDay.test(token.fold)) {
    const value = Number.parseInt(token.fold, 10);
    const { start, end } = token;
    const interval = { low: value, high: value };
    return { use: 'other', start, end, from: at, to: at + 1, value, interval, open: null };
  }
  if (token?.kind !== 'digits') return undefined;
  const digits = readDigits(token.fold.replace(/[\u00a0\u202f\u2009]/g, ' '));
  const next = tokens[at + 1];
  const factor = next?.kind === 'word' ? (language.multipliers.get(next.fold) ?? 1) : 1;
  const scaled = factor > 1;
  const to = scaled ? at + 2 : at + 1;
  const end = scaled && next ? next.end : token.end;
  const value = (digits?.value ?? 0) * factor;
  const decimals = digits?.decimals ?? 0;
  const half = scaled || decimals > 0 ? (factor * 10 ** -decimals) / 2 : 0;
  const percent = digits && !scaled ? percentAt(tokens, to, language) : 0;
  if (percent > 0) {
    const last = tokens[to + percent - 1] ?? token;
    const interval = { low: value - 10 ** -decimals / 2, high: value + 10 ** -decimals / 2 };
    const { start } = token;
    const place = { start, end: last.end, from: at, to: to + percent };
    return { use: 'percent', ...place, value, interval, open: null };
  }
  const plus = text[end] === '+' && !/[\p{L}\d]/u.test(text[end + 1] ?? '');
  return {
    use: digits ? useOf() : 'other',
    start: token.start,
    end: plus ? end + 1 : end,
    from: at,
    to: plus ? to + 1 : to,
    value,
    interval: { low: value - half, high: plus ? null : value + half },
    open: plus ? 'at-least' : null,
  };

  function useOf(): NumberUse {
    if (decimals > 0 && !Number.isInteger(value)) {
      const use = useAround({ text, tokens, from: at, to, language });
      return use === 'count' ? 'decimal' : use;
    }
    if (!Number.isSafeInteger(value) || (token?.fold.length ?? 0) > 12) return 'other';
    if (/^0\d/.test(token?.fold ?? '') || /^\d{7,}$/.test(token?.fold ?? '')) return 'other';
    return useAround({ text, tokens, from: at, to, language });
  }
}

/** How many tokens behind a number make a percentage of it. */
function percentAt(tokens: readonly Token[], at: number, language: CompiledLexicon): number {
  if (tokens[at]?.fold === '%') return 1;
  return language.percent.longestAt(tokens, at)?.length ?? 0;
}

interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly language: CompiledLexicon;
}

/** What the signs and words right beside a number make of it. */
function useAround({ text, tokens, from, to, language }: Around): NumberUse {
  const first = tokens[from];
  const last = tokens[to - 1];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (!first || !last) return 'other';
  if (after && money.test(after.fold)) return 'money';
  if (before && money.test(before.fold)) return 'money';
  const touching = text.slice(Math.max(0, first.start - 2), first.start);
  if (/\p{L}[-–./_@&'’#]$|\d[./_:,]$|[#_@§/№\\^+]$|\p{L}$/u.test(touching)) return 'other';
  if (/\d[-–—]$/.test(touching) && !isDigits(tokens[from - 2])) return 'other';
  if (/^(?:[-–./:,'’][\p{L}\d]|[/\\_@&°\p{L}])/u.test(text.slice(last.end, last.end + 2))) {
    return /^[-–]\d/.test(text.slice(last.end, last.end + 2)) ? 'count' : 'other';
  }
  // "in 2022 8 events"
  if (before && isDigits(before) && !isDigits(tokens[from - 2]) && !isYear(before)) return 'other';
  if (after && isDigits(after) && after.start - last.end < 2 && !isYear(first)) return 'other';
  if (language.units.longestAt(tokens, to)) return 'other';
  if (text[last.end] === '.' && isOrdinal({ text, tokens, from, to, language })) return 'ordinal';
  if (before?.kind === 'sign' && before.fold === '.' && followsLabel(tokens, from - 2, language))
    return 'label';
  if (!followsLabel(tokens, from - 1, language)) return 'count';
  // "in the first phase 200 people"
  const noun = language.phrases.longestAt(tokens, to)?.meaning;
  return noun?.kind === 'noun' && noun.noun.counts === 'people' ? 'count' : 'label';
}

function isYear({ fold }: Token): boolean {
  return /^(?:19|20)\d{2}$/.test(fold);
}

function isDigits(token: Token | undefined): boolean {
  return token?.kind === 'digits';
}

/** "4. Treffen" in languages that write so, and the number of an item at the start of a text. */
function isOrdinal({ tokens, to, from, language }: Around): boolean {
  const word = tokens[to + 1];
  if (from === 0) return true;
  if (!language.lexicon.ordinalDot || word?.kind !== 'word') return false;
  return (
    language.months.has(word.fold) ||
    language.phrases.longestAt(tokens, to + 1)?.meaning.kind === 'noun'
  );
}

/** A label stands right before its number: "Figure 2", "p. 7". */
function followsLabel(tokens: readonly Token[], at: number, language: CompiledLexicon): boolean {
  // "Workshop 3"
  const noun = language.phrases.longestAt(tokens, at)?.meaning;
  if (noun?.kind === 'noun' && noun.noun.one && /^(?:events|gatherings)$/.test(noun.noun.counts)) {
    return tokens[at + 1]?.kind === 'digits';
  }
  const one = language.labels.longestAt(tokens, at);
  if (one && one.length === 1) return true;
  const two = at > 0 ? language.labels.longestAt(tokens, at - 1) : undefined;
  return two?.length === 2;
}

/** Joins "60–80", "60 to 80" and "between 60 and 80" into one number with two ends. */
function joinRanges(
  tokens: readonly Token[],
  numbers: readonly NumberInText[],
  language: CompiledLexicon,
): readonly NumberInText[] {
  const joined: NumberInText[] = [];
  for (const number of numbers) {
    const low = joined.at(-1);
    if (low && isRange(low, number)) {
      joined[joined.length - 1] = {
        ...number,
        start: low.start,
        from: low.from,
        value: (low.value + number.value) / 2,
        interval: { low: low.value, high: number.value },
        open: 'range',
      };
    } else joined.push(number);
  }
  return joined;

  function isRange(low: NumberInText, high: NumberInText): boolean {
    if (low.use !== 'count' || high.use !== 'count' || low.value >= high.value) return false;
    const [between, second] = tokens.slice(low.to, high.from);
    if (!between || second || isChange(low)) return false;
    if (/^[-–—−]$/.test(between.fold) || language.to.has(between.fold)) return true;
    const before = tokens[low.from - 1];
    const and = language.phrases.of(between.fold)?.kind === 'and';
    return and && !!before && language.between.has(before.fold);
  }

  /** "rose in a year from 12 to 31": two figures. */
  function isChange({ from }: NumberInText): boolean {
    if (!language.changedFrom.has(tokens[from - 1]?.fold ?? '')) return false;
    const before = tokens.slice(Math.max(0, from - farthest), from);
    const begin = before.findLastIndex(({ fold }) => /^[.;:!?]$/.test(fold)) + 1;
    return before.some(
      (_, at) => at >= begin && tellsChange(language.phrases.longestAt(before, at)),
    );
  }
}

/** How far before its first number a verb of change may stand. */
const farthest = 24;

function tellsChange(met: PhraseMet<Meaning> | undefined): boolean {
  return met?.meaning.kind === 'changed' || met?.meaning.kind === 'difference';
}
