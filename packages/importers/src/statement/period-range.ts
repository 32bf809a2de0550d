import { addDays, addMonths, type CalendarDate, type Period } from '@partnership-impact/core';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { readDate } from '../values/date.js';
import type { Piece } from './piece.js';

/** Two days, months or years with what joins them: "between March 2019 and May 2021", "M1–M12". */
export interface PeriodRange {
  /** Its pieces: from, and up to. */
  readonly from: number;
  readonly to: number;
  /** `null`: months of the project, whose days the text does not tell. */
  readonly period: Period | null;
  /** Its words, folded. */
  readonly fold: string;
}

/** A day, month or year as printed; of a month without a year the year is told by the other end. */
interface Moment {
  readonly to: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Between the ends of a range stand at most so many small words. */
const widest = 5;
const joining = new Set(['to', 'and', 'upTo', 'article', 'preposition', 'of', 'stop', 'contrast']);

/**
 * Finds the stretches of time that a sentence gives by both ends: "from 3 March to 5 May 2021", "von
 * Januar bis Dezember 2021", "2018–2020". Two dates that only "and" joins are a stretch after a word
 * such as "between".
 */
export function periodRanges(
  pieces: readonly Piece[],
  language: CompiledLexicon,
): readonly PeriodRange[] {
  const ranges: PeriodRange[] = [];
  for (let at = 0; at < pieces.length; ) {
    const range = rangeAt(at);
    if (range) ranges.push(range);
    at = range?.to ?? at + 1;
  }
  return ranges;

  function rangeAt(from: number): PeriodRange | null {
    const months = projectMonthsAt(from);
    if (months) return months;
    const first = momentAt(from);
    if (!first) return null;
    let at = first.to;
    let joint = false;
    for (; at < pieces.length && at < first.to + widest; at++) {
      const last = joint ? momentAt(at) : null;
      const period = last && periodOf(first, last);
      if (last && period) return { from, to: last.to, period, fold: foldOf(from, last.to) };
      const piece = pieces[at];
      if (!piece) return null;
      joint ||= isJoint(piece, from);
      const full = piece.kind === 'sign' && piece.fold === '.';
      if (!joint && !joining.has(piece.kind) && !full && piece.fold.length > 2) return null;
      if (joint && !joining.has(piece.kind) && piece.kind !== 'sign') return null;
    }
    return null;
  }

  /** A word for "to", a dash, or "and" after "between". */
  function isJoint({ kind, fold }: Piece, from: number): boolean {
    if (language.to.has(fold) || kind === 'upTo') return true;
    if (kind === 'sign') return /^[-–—−]$/.test(fold);
    const before = pieces[from - 1]?.kind === 'article' ? from - 2 : from - 1;
    return kind === 'and' && language.between.has(pieces[before]?.fold ?? '');
  }

  function momentAt(from: number): Moment | null {
    const piece = pieces[from];
    if (!piece) return null;
    const date = piece.kind === 'figure' ? dateIn(piece.fold) : null;
    if (date) return { ...date, to: from + 1 };
    let at = from;
    const day = piece.number?.use === 'day' ? piece.number.value : null;
    if (day !== null) at = pastSmall(at + 1);
    const month = language.months.get(pieces[at]?.fold ?? '') ?? null;
    if (month === null) {
      const year = yearOf(piece);
      return year === null ? null : { year, month: null, day: null, to: from + 1 };
    }
    const next = pastSmall(at + 1);
    const year = yearOf(pieces[next]);
    return { year, month, day, to: year === null ? at + 1 : next + 1 };
  }

  /** "3 de março de 2021", "March, 2021" */
  function pastSmall(from: number): number {
    const piece = pieces[from];
    const small = piece?.kind === 'of' || (piece?.kind === 'sign' && /^[./,ºª°]$/.test(piece.fold));
    return small ? from + 1 : from;
  }

  /** "M1–M12": months of the project. */
  function projectMonthsAt(from: number): PeriodRange | null {
    const month = /^m\d{1,2}$/;
    if (!month.test(pieces[from]?.fold ?? '')) return null;
    const to = [from + 1, from + 2].find((at) => month.test(pieces[at]?.fold ?? ''));
    const joint = pieces[from + 1];
    if (to === undefined || !joint || (to > from + 1 && !isJoint(joint, from))) return null;
    return { from, to: to + 1, period: null, fold: foldOf(from, to + 1) };
  }

  function foldOf(from: number, to: number): string {
    return pieces
      .slice(from, to)
      .map(({ fold }) => fold)
      .join(' ');
  }
}

function yearOf(piece: Piece | undefined): number | null {
  const date = piece?.number?.date;
  return date === undefined ? null : Number(date.slice(0, 4));
}

/** "03/2019", "12/02/2019", "2019-02-12"; `null` where day and month may be meant the other way. */
function dateIn(text: string): Omit<Moment, 'to'> | null {
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (month) {
    const [, number = '', year = ''] = month;
    return Number(number) <= 12 ? { year: Number(year), month: Number(number), day: null } : null;
  }
  if (!/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text)) return null;
  const date = readDate(text);
  if ('problem' in date) return null;
  const [year, monthOf, day] = date.start.split('-').map(Number);
  return year && monthOf && day ? { year, month: monthOf, day } : null;
}

/** The days from the first day of one moment up to the last of another. */
function periodOf(first: Moment, last: Moment): Period | null {
  if (last.year === null || (first.month === null) !== (last.month === null)) return null;
  const earlier = (first.month ?? 0) > (last.month ?? 0);
  const year = first.year ?? (earlier ? last.year - 1 : last.year);
  const start = dayOf(year, first.month ?? 1, first.day ?? 1);
  const begin = dayOf(last.year, last.month ?? 1, last.day ?? 1);
  const end =
    last.day !== null ? addDays(begin, 1) : addMonths(begin, last.month === null ? 12 : 1);
  return start < end ? { start, end } : null;
}

function dayOf(year: number, month: number, day: number): CalendarDate {
  return addDays(addMonths(`${year}-01-01`, month - 1), day - 1);
}
