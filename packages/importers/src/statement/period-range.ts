import type { CalendarDate, Period } from '@partnership-impact/core';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { dayAfter, firstDay, type Moment, momentAt } from './moment.js';
import { openRangeAt } from './open-range.js';
import { type Piece, wordsOf } from './piece.js';

/** Days, months or years with what joins them: "between March 2019 and May 2021", "M1–M12", "since 2019". */
export interface PeriodRange {
  /** Its pieces: from, and up to. */
  readonly from: number;
  readonly to: number;
  /**
   * `null`: months of the project, whose days the text does not tell, stretches with one end, and
   * "2021/22", which may be a school year, a budget year or two years.
   */
  readonly period: Period | null;
  /** The end that is told, where the other is that of the project: "by the end of 2021". */
  readonly since?: CalendarDate;
  readonly until?: CalendarDate;
  /** Its words, folded. */
  readonly fold: string;
}

/** Between the ends of a range stand at most so many small words. */
const widest = 5;
/** Two years, or a year and the end of the next. */
const yearPair = /^((?:19|20)\d\d) ?([/–-]) ?(\d{4}|\d\d)$/;
const joining = new Set(['to', 'and', 'upTo', 'article', 'preposition', 'of', 'stop', 'contrast']);

/**
 * Finds the stretches of time that a sentence gives by their ends: "from 3 March to 5 May 2021", "von
 * Januar bis Dezember 2021", "2018–2020". Two dates that only "and" joins are a stretch after a word
 * such as "between". A single one is an end behind "since" or "until".
 */
export function periodRanges(
  pieces: readonly Piece[],
  language: CompiledLexicon,
): readonly PeriodRange[] {
  const ranges: PeriodRange[] = [];
  for (let at = 0; at < pieces.length; ) {
    const range = rangeAt(at) ?? openRangeAt(pieces, at, language);
    if (range) ranges.push(range);
    at = range?.to ?? at + 1;
  }
  return ranges;

  function rangeAt(from: number): PeriodRange | null {
    const told = projectMonthsAt(from) ?? schoolYearAt(from);
    if (told) return told;
    const first = momentAt(pieces, from, language);
    if (!first) return null;
    let at = first.to;
    let joint = false;
    for (; at < pieces.length && at < first.to + widest; at++) {
      const last = joint ? momentAt(pieces, at, language) : null;
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

  /** "M1–M12": months of the project. */
  function projectMonthsAt(from: number): PeriodRange | null {
    const month = /^m\d{1,2}$/;
    if (!month.test(pieces[from]?.fold ?? '')) return null;
    const to = [from + 1, from + 2].find((at) => month.test(pieces[at]?.fold ?? ''));
    const joint = pieces[from + 1];
    if (to === undefined || !joint || (to > from + 1 && !isJoint(joint, from))) return null;
    return { from, to: to + 1, period: null, fold: foldOf(from, to + 1) };
  }

  /** "The school year 2021-2022": from September to August. "2021/22" without a word for it may be another. */
  function schoolYearAt(from: number): PeriodRange | null {
    const [first, sign, second] = pieces.slice(from, from + 3);
    const years = yearPair.exec(foldOf(from, from + 1)) ?? yearPair.exec(foldOf(from, from + 3));
    if (!first || !years) return null;
    const [fold, start = '', joint = '', end = ''] = years;
    if (Number(end.slice(-2)) !== (Number(start) + 1) % 100) return null;
    const isWhole = first.fold === fold;
    if (!isWhole && (sign?.end !== second?.start || first.end !== sign?.start)) return null;
    const isNamed = namesSchoolYear(from);
    if (end.length === 4 && joint !== '/' && !isNamed) return null;
    const period = isNamed ? { start: `${start}-09-01`, end: `${Number(start) + 1}-09-01` } : null;
    return { from, to: from + (isWhole ? 1 : 3), period, fold };
  }

  function namesSchoolYear(at: number): boolean {
    return [1, 2, 3].some((back) => {
      const words = wordsOf(pieces.slice(Math.max(0, at - back), at));
      return language.schoolYear.longestAt(words, 0) !== undefined;
    });
  }

  function foldOf(from: number, to: number): string {
    return pieces
      .slice(from, to)
      .map(({ fold }) => fold)
      .join(' ');
  }
}

/** The days from the first day of one moment up to the last of another. */
function periodOf(first: Moment, last: Moment): Period | null {
  if (last.year === null || (first.month === null) !== (last.month === null)) return null;
  const earlier = (first.month ?? 0) > (last.month ?? 0);
  const start = firstDay(first, first.year ?? (earlier ? last.year - 1 : last.year));
  const end = dayAfter(last, last.year);
  return start < end ? { start, end } : null;
}
