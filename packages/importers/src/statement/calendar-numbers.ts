import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { NumberInText } from './number-in-text.js';
import type { Token } from './token.js';

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

/**
 * Tells days, months and years from counts: "14-18 March 2016", "March/2019", "12 de maio de 2021",
 * "in 2019", "2018–2020". A number of four digits between 1900 and 2100 without a separator is a year
 * unless a word for about, more than or total stands before it.
 */
export function calendarNumbers(
  numbers: readonly NumberInText[],
  tokens: readonly Token[],
  language: CompiledLexicon,
): readonly NumberInText[] {
  const byToken = new Map(numbers.map((number) => [number.from, number]));
  const endingAt = new Map(numbers.map((number) => [number.to, number]));
  const told = new Map<NumberInText, NumberInText>();
  for (const number of numbers) {
    const token = tokens[number.from];
    if (token?.kind !== 'digits' || !/^\d{4}$/.test(token.fold) || !isYear(number.value)) continue;
    const before = language.phrases.of(tokens[number.from - 1]?.fold ?? '')?.kind;
    const before2 = language.phrases.longestAt(tokens, Math.max(0, number.from - 2))?.meaning.kind;
    const whole = [before, before2].some(
      (kind) => kind === 'about' || kind === 'atLeast' || kind === 'total' || kind === 'nearly',
    );
    const named = [tokens[number.from - 1], tokens[number.to]].some((token) =>
      language.year.has(token?.fold ?? ''),
    );
    if ((number.use === 'count' || named) && !whole) {
      told.set(number, { ...number, use: 'year', date: token.fold });
      const next = endOfNextYear(number);
      if (next) told.set(next, { ...next, use: 'year' });
    }
  }
  for (const [at, token] of tokens.entries()) {
    const month = token.kind === 'word' ? language.months.get(token.fold) : undefined;
    if (month === undefined) continue;
    const day = dayBefore(at);
    const rest = yearAfter(at);
    // "may" and "march" are words as well; without a number beside them they are no months.
    if (day) markDays(day);
    if (rest) {
      const date = `${rest.value}-${String(month).padStart(2, '0')}`;
      told.set(rest, { ...rest, use: 'month', date });
    }
  }
  return numbers.map((number) => told.get(number) ?? number);

  /** "2021-22" */
  function endOfNextYear({ to, value }: NumberInText): NumberInText | undefined {
    const next = /^[-–]$/.test(tokens[to]?.fold ?? '') ? byToken.get(to + 1) : undefined;
    const isJoined = tokens[to]?.end === next?.start;
    return isJoined && next?.value === (value + 1) % 100 ? next : undefined;
  }

  function dayBefore(month: number): NumberInText | undefined {
    let at = month;
    while (at > month - 3 && isJoint(tokens[at - 1])) at -= 1;
    const number = endingAt.get(at);
    return number && number.value <= 31 ? number : undefined;
  }

  function markDays(last: NumberInText): void {
    let day: NumberInText | undefined = last;
    while (day && day.value <= 31) {
      told.set(day, { ...day, use: 'day' });
      const sign: Token | undefined = tokens[day.from - 1];
      day = sign && isBetweenDays(sign) ? endingAt.get(day.from - 1) : undefined;
    }
  }

  function yearAfter(month: number): NumberInText | undefined {
    let at = month + 1;
    for (let steps = 0; steps < 6; steps++, at++) {
      const number = byToken.get(at);
      if (number && isYear(number.value) && tokens[at]?.kind === 'digits') return number;
      if (number && number.value <= 31) {
        // "March 14-18 2016": days between the month and its year.
        const next = tokens[number.to];
        const onward = byToken.get(number.to) ?? byToken.get(number.to + 1);
        const joint = !next || isJoint(next) || isBetweenDays(next) || next.kind !== 'word';
        if (joint || onward) told.set(number, { ...number, use: 'day' });
        at = number.to - 1;
        continue;
      }
      if (!isJoint(tokens[at]) && !isBetweenDays(tokens[at])) return undefined;
    }
    return undefined;
  }

  function isJoint(token: Token | undefined): boolean {
    if (!token) return false;
    if (/^[./,ºª°]$/.test(token.fold)) return true;
    return (
      token.kind === 'word' &&
      token.fold.length < 5 &&
      language.phrases.of(token.fold)?.kind === 'of'
    );
  }
  function isBetweenDays(token: Token | undefined): boolean {
    if (!token) return false;
    if (/^[-–—,/&]$/.test(token.fold)) return true;
    return language.to.has(token.fold) || language.phrases.of(token.fold)?.kind === 'and';
  }
}
