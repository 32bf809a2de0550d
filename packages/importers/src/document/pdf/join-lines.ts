import type { TextRun } from '../text-run.js';
import { bareWord } from './known-words.js';
import { lineRuns, type PageText } from './page-text.js';

/** A line of a cell or paragraph: its texts, and the page they stand on. */
export interface CellLine {
  readonly texts: readonly PageText[];
  readonly page: number;
}

/** What tells whether a line ends inside a word. */
export interface JoinOptions {
  /** Width of the column in points; `null` where words are broken with a hyphen only. */
  readonly room: number | null;
  /** Every word that stands somewhere in the document, in small letters. */
  readonly words: ReadonlySet<string>;
}

function textOf(line: CellLine): string {
  return line.texts.map(({ text }) => text).join('');
}

function extent({ texts }: CellLine): number {
  const first = texts[0];
  const last = texts.at(-1);
  return first && last ? last.x + last.width - first.x : 0;
}

type Seam = 'space' | 'none' | 'drop hyphen';

/**
 * How two lines go together. In a column too narrow for a word the word is broken without a
 * hyphen, "16/03/20" above "19": a line of one word that leaves no room for another letter.
 */
function seamOf(before: CellLine, after: CellLine, { room, words }: JoinOptions): Seam {
  const above = textOf(before).trimEnd();
  const below = textOf(after).trimStart();
  const last = above.split(/\s/u).at(-1) ?? '';
  const first = below.split(/\s/u)[0] ?? '';
  const known = (word: string) => words.has(bareWord(word));
  if (/\p{L}-$/u.test(last) && /^\p{L}/u.test(first)) {
    const stem = last.slice(0, -1);
    if (known(stem + first)) return 'drop hyphen';
    if (known(last + first) || known(stem) || /^\p{Lu}/u.test(first)) return 'none';
    return 'drop hyphen';
  }
  if (/[\p{L}\d][/_]$|\d-$|:\/\/\S+[.-]$/u.test(last) && /^[\p{L}\d]/u.test(first)) return 'none';
  if (/^_\p{L}/u.test(first)) return 'none';
  const goesOn =
    /^[\p{Ll}\d/.,)-]/u.test(first) || (/\p{Lu}$/u.test(last) && /^\p{Lu}/u.test(first));
  if (room === null || /\s/u.test(above) || !goesOn) return 'space';
  const letter = (line: CellLine, text: string) => extent(line) / Math.max(1, text.length);
  const next = Math.max(0.7 * letter(before, above), 0.9 * letter(after, below));
  if (extent(before) + next <= room) return 'space';
  return known(last) && known(first) && !known(last + first) ? 'space' : 'none';
}

/** The runs of lines that follow one another, a space or nothing between them. */
export function joinLines(lines: readonly CellLine[], options: JoinOptions): readonly TextRun[] {
  const runs: TextRun[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const seam = before ? seamOf(before, line, options) : 'none';
    if (seam === 'drop hyphen') {
      const last = runs.pop();
      if (last) runs.push({ ...last, text: last.text.trimEnd().slice(0, -1) });
    } else if (seam === 'space') {
      runs.push({ text: '\n', line: line.texts[0]?.line ?? 1, column: 1, page: line.page });
    }
    runs.push(...lineRuns(line.texts, line.page));
  });
  return runs;
}
