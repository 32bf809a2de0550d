import { foldName, type Period, projectMonths } from '@partnership-impact/core';
import { readDate } from '../values/date.js';
import type { ReportDocument } from './document.js';

/** Blocks of a title page and a summary. */
const frontPage = 40;

const startWords =
  /\b(?:start date|starting date|date of start|project start|start of (?:the )?(?:project|action)|start|inicio|data de inicio|fecha de inicio|data inizio|data di inizio|inizio|date de debut|debut|projektbeginn|projektstart|laufzeitbeginn|beginn|data rozpoczecia)(?: of (?:the )?(?:project|action)| du projet| do projeto| del proyecto| del progetto| projektu)?\s*$/;
const duration = /\b(\d{1,3})[ -]?(?:months?|meses|mesi|mois|monate|miesi\p{L}+)/giu;

/**
 * The period of a project as the front page of its report prints it: "Start date: 1 September 2019 …
 * Duration: 36 months". It is used to date the months of the project in tables, and for nothing else.
 *
 * @returns `null` where the page gives no start or no duration, or more than one.
 */
export function projectPeriod({ blocks }: ReportDocument): Period | null {
  const texts = blocks
    .slice(0, frontPage)
    .flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const starts = new Set(texts.flatMap(startsIn));
  const months = new Set(
    texts.flatMap((text) => [...text.matchAll(duration)].map(([, number]) => Number(number))),
  );
  const [start] = starts;
  const [length] = months;
  if (starts.size !== 1 || months.size !== 1 || start === undefined || !length) return null;
  return projectMonths(start, 1, length);
}

const day =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}\.?(?:st|nd|rd|th|º|er)?(?: de)? \p{L}{3,}(?: de)? \d{4}/gu;

function startsIn(text: string): readonly string[] {
  return [...text.matchAll(day)].flatMap((found) => {
    const before = foldName(text.slice(Math.max(0, found.index - 40), found.index));
    const reading = startWords.test(before) ? readDate(found[0], { order: 'day-first' }) : null;
    return reading && !('problem' in reading) ? [reading.start] : [];
  });
}
