import { type CalendarDate, dayNumber, fromDayNumber } from '@partnership-impact/core';
import type { DayReading } from './day.js';
import { monthOf } from './month-names.js';

const year = String.raw`(?:of |de |del |di |des |/|-)?(20\d{2}|19\d{2})`;
const quarterWord = String.raw`(?:quarters?|qtr\.?|trimestres?|trim\.?|quartal|kwartal\w*|kw\.|τριμηνο)`;
const halfWord = `(?:half(?: year)?|semestres?|semestre|halbjahr|polrocze|εξαμηνο)`;
const ordinal = String.raw`(?:st|nd|rd|th|er|eme|e|\.?[oaºª°]|\.)?`;
const quarters: readonly RegExp[] = [
  new RegExp(`^[qt] ?([1-4]) ?[ ,/-]? ?${year}$`),
  new RegExp(`^${year} ?[ /-]? ?[qt] ?([1-4])$`),
  new RegExp(`^([1-4]|i{1,3}|iv) ?${ordinal} ?${quarterWord},? ${year}$`),
  new RegExp(`^${quarterWord} ([1-4]|i{1,3}|iv),? ?${year}$`),
];
const halves: readonly RegExp[] = [
  new RegExp(`^[hs] ?([12]) ?[ ,/-]? ?${year}$`),
  new RegExp(`^([12]) ?h ?[ /-]? ?${year}$`),
  new RegExp(`^${year} ?[ /-]? ?[hs] ?([12])$`),
  new RegExp(`^([12]|i{1,2}) ?${ordinal} ?${halfWord},? ${year}$`),
];
const weeks: readonly RegExp[] = [
  /^(20\d{2}|19\d{2}) ?-?w ?(\d{1,2})$/,
  /^(?:cw|kw|w|week|woche|kalenderwoche|semaine|semana|settimana|tydzien) ?(\d{1,2}) ?[ ,/-] ?(20\d{2}|19\d{2})$/,
];
const weekOf =
  /^(?:w\/c|wc|week (?:of|commencing|starting|beginning)|semana de|semaine du|settimana del|woche vom)\.? (?:the )?(.{5,40})$/;
const roughly =
  /^(?:early|mid|late|(?:the )?(?:beginning|middle|end|start) of|anfang|mitte|ende|debut|mi|fin|inicio(?: de)?|meados de|mediados de|fim de|finales de|principios de|inizio|meta|fine|poczatek|polowa|koniec)[ -]([^\d]{3,13} \d{4})$/;
const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Reads quarters, half years and calendar weeks from folded text: `q3 2022`, `3rd quarter of 2022`,
 * `h1 2021`, `2021-w14`, `week of 3 may 2021`; "early May 2021" is the month.
 *
 * @param day reads the day or month inside.
 * @returns `undefined` where the text is none of them.
 */
export function readPartOfYear(
  text: string,
  day: (text: string) => DayReading | undefined,
): DayReading | undefined {
  for (const [months, patterns] of [
    [3, quarters],
    [6, halves],
  ] as const) {
    for (const pattern of patterns) {
      const parts = pattern.exec(text)?.slice(1);
      if (!parts) continue;
      const [number = '', ofYear = ''] = parts[0]?.length === 4 ? [parts[1], parts[0]] : parts;
      return monthsOf(Number(ofYear), romans[number] ?? Number(number), months);
    }
  }
  for (const pattern of weeks) {
    const parts = pattern.exec(text)?.slice(1);
    if (!parts) continue;
    const [number = '', ofYear = ''] = parts[0]?.length === 4 ? [parts[1], parts[0]] : parts;
    return weekOfYear(Number(ofYear), Number(number));
  }
  const first = weekOf.exec(text);
  if (first) {
    const reading = day(first[1] ?? '');
    if (!reading || 'problem' in reading || reading.end !== null) return undefined;
    return weekFrom(dayNumber(reading.start));
  }
  const rough = roughly.exec(text)?.[1];
  return rough && monthOf(rough.split(' ')[0] ?? '') ? day(rough) : undefined;
}

function monthsOf(year: number, part: number, months: number): DayReading {
  const first = (part - 1) * months + 1;
  const last = first + months - 1;
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return {
    start: dayIn(year, first, 1),
    end: dayIn(year, last, lastDay),
    notes: ['part-of-year'],
  };
}

function dayIn(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The week of ISO 8601: the first of a year holds its 4 January; weeks begin on Mondays. */
function weekOfYear(year: number, week: number): DayReading {
  if (week < 1 || week > 53) return { problem: 'no-such-day' };
  const fourth = dayNumber(dayIn(year, 1, 4));
  const sinceMonday = (((fourth + 3) % 7) + 7) % 7;
  return weekFrom(fourth - sinceMonday + (week - 1) * 7);
}

function weekFrom(first: number): DayReading {
  return {
    start: fromDayNumber(first),
    end: fromDayNumber(first + 6),
    notes: ['part-of-year'],
  };
}
