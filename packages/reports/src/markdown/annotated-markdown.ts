import type { SourceRef } from '@partnership-impact/core';
import type { CheckReport } from '../check-report.js';
import { countOf } from '../printed-number.js';
import { withShortNames } from '../short-names.js';
import { type FigureNote, type FigureSign, figureNote, signWords } from './figure-note.js';

/** A Markdown document that was checked. */
export interface DocumentToAnnotate {
  /** As the check was given it. */
  readonly file: string;
  /** The text whose lines and characters the places count. */
  readonly text: string;
}

/** Where one number is several figures, the gravest sign is shown. */
const gravest: readonly FigureSign[] = ['✗', '?', '✓'];

/**
 * A copy of a Markdown document with a mark behind every figure that it states: `✓` agrees, `✗`
 * contradicted, `?` cannot be verified. A raised number leads to a note at the end, with the other
 * value and its place. Marks are plain text, so they show in tables and in HTML as well.
 *
 * Nothing else of the document is changed. Figures whose place is not in the text are counted at
 * the end; figures of other documents are left out.
 *
 * @example
 * annotatedMarkdown(report, { file: 'report.md', text: 'We held 16 events.' }); // => 'We held 16 ✗¹ events. …'
 */
export function annotatedMarkdown(given: CheckReport, { file, text }: DocumentToAnnotate): string {
  const report = withShortNames(given);
  const own = report.statements.filter(({ source }) => source.file === file);
  const starts = lineStarts(text);
  const found = new Map<number, FigureNote[]>();
  let unplaced = 0;
  for (const statement of own) {
    const end = endOf(statement.source, starts, text);
    if (end === undefined) unplaced += 1;
    else found.set(end, [...(found.get(end) ?? []), figureNote(report, statement)]);
  }
  const marks = [...found]
    .sort(([a], [b]) => a - b)
    .map(([at, notes]) => [at, merged(notes)] as const);
  const numbers = new Map<string, number>();
  const parts: string[] = [];
  let from = 0;
  for (const [at, { sign, note }] of marks) {
    if (note !== '' && !numbers.has(note)) numbers.set(note, numbers.size + 1);
    const number = numbers.get(note);
    parts.push(text.slice(from, at), ` ${sign}${number === undefined ? '' : raised(number)}`);
    from = at;
  }
  parts.push(text.slice(from));
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = /[\r\n]$/.test(text) || text === '' ? [''] : ['', ''];
  const ending = [
    ...gap,
    '## Check of figures',
    '',
    `${tally(marks.map(([, mark]) => mark))}${unplaced === 0 ? '' : ` ${countOf(unplaced, 'figure')} stand at no place of this text.`}`,
    '',
    ...[...numbers].map(([note, number]) => `- ${raised(number)} ${note}`),
  ];
  while (ending.at(-1) === '') ending.pop();
  return `${parts.join('')}${ending.join(lineEnd)}${lineEnd}`;
}

/** One mark for all figures that one number is. */
function merged(notes: readonly FigureNote[]): FigureNote {
  const sign = gravest.find((one) => notes.some((note) => note.sign === one)) ?? '?';
  const said = new Set(notes.map(({ note }) => note).filter((note) => note !== ''));
  return { sign, note: [...said].join(' ') };
}

function tally(marks: readonly FigureNote[]): string {
  const counts = (['✓', '✗', '?'] as const).map((sign) => {
    const count = marks.filter((mark) => mark.sign === sign).length;
    return `${sign} ${signWords[sign]}: ${count}`;
  });
  return `${countOf(marks.length, 'stated figure')}. ${counts.join(', ')}.`;
}

function raised(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

/** Offsets at which lines begin; they end with LF, CR LF or a lone CR. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}

/** The marks of emphasis, and the author's comment, that belong to a figure before them. */
const belonging = /(?:[*_~]{1,3}(?![\p{L}\p{N}*_~]))?(?:[ \t]*<!--\s*impact:[^>]*-->)?/uy;

/** Where the mark of a figure goes; `undefined` where its place is not in the text. */
function endOf(
  { line, column, endLine = line, endColumn = column }: SourceRef,
  starts: readonly number[],
  text: string,
): number | undefined {
  if (endLine === undefined || endColumn === undefined) return undefined;
  const start = starts[endLine - 1];
  const at = (start ?? 0) + endColumn - 1;
  if (start === undefined || at > (starts[endLine] ?? text.length)) return undefined;
  belonging.lastIndex = at;
  return at + (belonging.exec(text)?.[0].length ?? 0);
}
