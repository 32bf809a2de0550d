import { distance } from 'fastest-levenshtein';
import type { EventRecord } from '../model/event.js';
import { foldName } from '../model/fold-name.js';
import { typingDistance } from './typing-distance.js';

/**
 * Whether two titles may be spellings of one: equal when folded, or alike in nine letters of ten.
 * Titles with different numbers are different ("Session 1" and "Session 2").
 */
export function areTitlesAlike(a: EventRecord, b: EventRecord): boolean {
  if (a.title === null || b.title === null) return false;
  const left = foldName(a.title);
  const right = foldName(b.title);
  if (left === right) return left.length > 0;
  if (numbersIn(left) !== numbersIn(right)) return false;
  const length = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) < 8) return false;
  if (Math.abs(left.length - right.length) > length / 8) return false;
  if (differByShortWord(left, right)) return false;
  if (distance(left, right) <= Math.max(1, Math.floor(length / 10))) return true;
  return differBySlip(left.split(' '), right.split(' '));
}

/** Whether two titles hold the same numbers in the same order; or none. */
export function haveSameNumbers(a: EventRecord, b: EventRecord): boolean {
  return numbersIn(a.title ?? '') === numbersIn(b.title ?? '');
}

/** Whether one word alone differs, by one slip of a key; letters exchanged are one slip. */
function differBySlip(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const differing = left.flatMap((word, at) =>
    word === right[at] ? [] : [[word, right[at] ?? '']],
  );
  const [pair] = differing;
  return differing.length === 1 && typingDistance(pair?.[0] ?? '', pair?.[1] ?? '') === 1;
}

/** Whether one names a variant: words of up to three letters tell events apart ("Group A", "Part II"). */
function differByShortWord(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length) {
    const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
    return longer.some(
      (word) => word.length <= 3 && !shorter.includes(word) && !shorter.join('').includes(word),
    );
  }
  return left.some((word, at) => word !== right[at] && areVariants(word, right[at] ?? ''));
}

/** Codes and numerals of which each stands for something else ("PT" and "IT", "II" and "III"). */
function areVariants(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter <= 2 || (/^[ivx]+$/.test(a) && /^[ivx]+$/.test(b))) return true;
  return shorter === 3 && distance(a, b) > 1;
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}
