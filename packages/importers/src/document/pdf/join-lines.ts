import type { TextRun } from '../text-run.js';
import { lineRuns, type PageText } from './page-text.js';

/** A line of a cell or paragraph: its texts, and the page they stand on. */
export interface CellLine {
  readonly texts: readonly PageText[];
  readonly page: number;
}

function textOf(line: CellLine): string {
  return line.texts.map(({ text }) => text).join('');
}

function extent({ texts }: CellLine): number {
  const first = texts[0];
  const last = texts.at(-1);
  return first && last ? last.x + last.width - first.x : 0;
}

/**
 * The runs of lines that follow one another. In a column too narrow for a word the word is broken
 * without a hyphen: "16/03/20" above "19". A line of one word that leaves no room for another
 * letter in the column is such a word; so is one that ends with a hyphen before a small letter.
 *
 * @param room Width of the column in points; `null` where words are never broken.
 */
export function joinLines(lines: readonly CellLine[], room: number | null): readonly TextRun[] {
  const runs: TextRun[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) {
      const words = textOf(before);
      const next = textOf(line).trimStart();
      const letter = extent(before) / Math.max(1, words.length);
      const full = room !== null && extent(before) + 0.7 * letter > room;
      const broken = full && !/\s/u.test(words.trim()) && /^[\p{Ll}\d/.,-]/u.test(next);
      if (/\p{Ll}-$/u.test(words) && /^\p{Ll}/u.test(next)) dropHyphen(runs);
      else if (!broken)
        runs.push({ text: '\n', line: line.texts[0]?.line ?? 1, column: 1, page: line.page });
    }
    runs.push(...lineRuns(line.texts, line.page));
  });
  return runs;
}

function dropHyphen(runs: TextRun[]): void {
  const last = runs.pop();
  if (last) runs.push({ ...last, text: last.text.slice(0, -1) });
}
