import { addDays, addMonths, type CalendarDate } from '@partnership-impact/core';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { readDate } from '../values/date.js';
import type { Piece } from './piece.js';

/** A day, month or year as printed; of a month without a year another moment tells the year. */
export interface Moment {
  /** Up to this piece. */
  readonly to: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The day, month or year that begins at a piece. */
export function momentAt(
  pieces: readonly Piece[],
  from: number,
  language: CompiledLexicon,
): Moment | null {
  const piece = pieces[from];
  if (!piece) return null;
  const date = piece.kind === 'figure' ? dateIn(piece.fold) : null;
  if (date) return { ...date, to: from + 1 };
  let at = from;
  const day = piece.number?.use === 'day' ? piece.number.value : null;
  if (day !== null) at = pastSmall(pieces, at + 1);
  const month = language.months.get(pieces[at]?.fold ?? '') ?? null;
  if (month === null) {
    const year = yearOf(piece);
    return year === null ? null : { year, month: null, day: null, to: from + 1 };
  }
  const next = pastSmall(pieces, at + 1);
  const year = yearOf(pieces[next]);
  return { year, month, day, to: year === null ? at + 1 : next + 1 };
}

/** "3 de março de 2021", "March, 2021" */
function pastSmall(pieces: readonly Piece[], from: number): number {
  const piece = pieces[from];
  const small = piece?.kind === 'of' || (piece?.kind === 'sign' && /^[./,ºª°]$/.test(piece.fold));
  return small ? from + 1 : from;
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

/** The first day of a moment in a year. */
export function firstDay({ month, day }: Moment, year: number): CalendarDate {
  return addDays(addMonths(`${year}-01-01`, (month ?? 1) - 1), (day ?? 1) - 1);
}

/** The day after the last one of a moment in a year. */
export function dayAfter(moment: Moment, year: number): CalendarDate {
  const first = firstDay(moment, year);
  if (moment.day !== null) return addDays(first, 1);
  return addMonths(first, moment.month === null ? 12 : 1);
}
