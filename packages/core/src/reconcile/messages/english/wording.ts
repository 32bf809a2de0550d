import type { Figure } from '../../../aggregate/figure.js';
import { categoryText } from '../../../explain/messages/dimension-words.js';
import { nounText } from '../../../explain/messages/noun-text.js';
import type { EventRecord } from '../../../model/event.js';
import type { Issue } from '../../../model/issue.js';
import { type MeasureId, measures } from '../../../model/measure.js';
import { lastDay, type Period } from '../../../model/period.js';
import type { Scope } from '../../../model/scope.js';
import { type SourceRef, unsourced } from '../../../model/source-ref.js';
import type { Statement } from '../../../model/statement.js';
import { numberText } from '../../number-text.js';
import { printedText } from '../../stated.js';

/** A place as a person would look it up: `report.md line 91`, `register.xlsx, Events, row 19`. */
export function placeText({ file, sheet, row, line, page }: SourceRef): string {
  const parts = [file === unsourced.file ? 'as given' : file];
  if (sheet !== undefined) parts.push(`sheet ${sheet}`);
  if (page !== undefined) parts.push(`page ${page}`);
  if (row !== undefined) parts.push(`row ${row}`);
  else if (line !== undefined) parts.push(`${lineText(file)} ${line}`);
  return parts.join(', ');
}

/** What a file is counted by from its top: one written with Word knows paragraphs alone. */
function lineText(file: string): 'line' | 'paragraph' {
  return /\.docx$/i.test(file) ? 'paragraph' : 'line';
}

/**
 * Places as one text, those of one file together: `report.md, lines 3 and 9`. Where there are many,
 * the first three and how many more.
 */
export function placesText(places: readonly SourceRef[]): string {
  const byFile = new Map<string, SourceRef[]>();
  for (const place of places) {
    const { row: _, line: __, column: ___, ...rest } = place;
    const file = placeText({ ...rest });
    byFile.set(file, [...(byFile.get(file) ?? []), place]);
  }
  return [...byFile].map(([file, same]) => placesInFile(file, same)).join('; ');
}

/** The places of records or statements as one text. */
export function placesOf(sourced: readonly { readonly source: SourceRef }[]): string {
  return placesText(sourced.map(({ source }) => source));
}

function placesInFile(file: string, places: readonly SourceRef[]): string {
  const [first] = places;
  const unit = places.every(({ row }) => row !== undefined) ? 'row' : lineText(first?.file ?? '');
  const numbers = [...new Set(places.map(({ row, line }) => row ?? line))].filter(
    (number) => number !== undefined,
  );
  if (numbers.length === 0) return file;
  const shown = numbers.length > 4 ? numbers.slice(0, 3) : numbers;
  const more = numbers.length - shown.length;
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : listText(shown.map(String));
  return `${file}, ${unit}${numbers.length === 1 ? '' : 's'} ${list}`;
}

/** Texts as one, with "and" before the last. */
export function listText(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  const separator = texts.some((text) => text.includes(',')) ? '; ' : ', ';
  return `${texts.slice(0, -1).join(separator)} and ${texts.at(-1)}`;
}

/** A scope in words, e.g. ` for type Igniting event and country Italy`; empty for the whole project. */
export function scopeText(scope: Scope, period: Period | null = null): string {
  const parts = Object.entries(scope).map(([dimension, value]) => categoryText(dimension, value));
  const during = period === null ? '' : ` from ${period.start} to ${lastDay(period)}`;
  return (parts.length === 0 ? '' : ` for ${listText(parts)}`) + during;
}

/** A number with its noun, in the singular for one. */
export function countText(count: number, noun: string): string {
  return `${numberText(count)} ${nounText(count, noun)}`;
}

/** What a measure counts, e.g. `attendances`; `figures` where no measure is known. */
export function unitText(measure: MeasureId | null): string {
  return measure === null ? 'figures' : measures[measure].unit;
}

/** A stated figure as printed with what it counts, e.g. `about 700 attendances for country Italy`. */
export function statedText(statement: Statement): string {
  const { measure, scope, period, value } = statement;
  const noun = nounText(value, unitText(measure));
  return `${printedText(statement)} ${noun}${scopeText(scope, period)}`;
}

/** A stated figure as the subject of a sentence, e.g. `712 attendances are` and `1 event is`. */
export function statedSubject(statement: Statement): string {
  return `${statedText(statement)} ${statement.value === 1 ? 'is' : 'are'}`;
}

/** A value of a measure with its unit, e.g. `712 attendances`. */
export function measureText(value: number, measure: MeasureId): string {
  return countText(value, measures[measure].unit);
}

/** How many records are behind a figure, and how many do not tell it. */
export function recordsText({ records, missing }: Pick<Figure, 'records' | 'missing'>): string {
  const known = countText(records, 'records');
  return missing === 0 ? known : `${known}, ${missing} more without a value`;
}

const longest = 80;

/** How an event is named in a message: its title, cut where it is long, else its id. */
export function namedEvent({ title, id }: EventRecord): string {
  if (title === null) return `record ${id}`;
  return `"${title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title}"`;
}

/** What an importer says of the first of issues that are alike, how many more there are, and where. */
export function issuesText(first: Issue, others: readonly Issue[], remark = ''): string {
  const more = others.length === 0 ? '' : `; ${others.length} more of the kind`;
  return `${first.message.replace(/\.$/, '')}${remark}${more} (${placesOf([first, ...others])}).`;
}

/** The first day of an event as the register prints it. */
export function firstDay({ printed, start }: EventRecord): string {
  return printed.start ?? start ?? '';
}
