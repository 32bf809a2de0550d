import type { DocumentComment, Passage, Stretch } from './passage.js';

/** Characters that follow one another in one line of the file. Line breaks are runs of their own. */
export interface TextRun {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly page?: number;
  /** A comment that stands here; `text` is empty then. */
  readonly comment?: string;
}

const word = /\S+/gu;
/** Letters that are not shown: soft hyphens, zero-width spaces, marks of byte order. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/**
 * The passage that runs make, white space between words read as one space; `null` for no words.
 *
 * @example
 * passageOf([{ text: ' 34  events', line: 3, column: 1 }], 'r.md')?.text; // => '34 events'
 */
export function passageOf(runs: readonly TextRun[], file: string): Passage | null {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  const comments: DocumentComment[] = [];
  let length = 0;
  let spaced = false;
  let last: TextRun | undefined;
  let lastEnd = 1;
  for (const run of runs) {
    if (run.comment !== undefined) {
      const source = { file, line: run.line, column: run.column };
      comments.push({ at: length, text: run.comment, source });
      continue;
    }
    let end = 0;
    for (const { 0: letters, index } of run.text.matchAll(word)) {
      if (length > 0 && (spaced || index > end)) {
        parts.push(' ');
        length += 1;
      }
      spaced = false;
      let from = 0;
      for (const piece of unseen.test(letters) ? letters.split(unseen) : [letters]) {
        const column = run.column + index + from;
        from += piece.length + 1;
        if (piece === '') continue;
        const before = stretches.at(-1);
        const inLine =
          before !== undefined &&
          before.line === run.line &&
          before.page === run.page &&
          before.column + length - before.at === column;
        if (!inLine) {
          const page = run.page === undefined ? {} : { page: run.page };
          stretches.push({ at: length, line: run.line, column, ...page });
        }
        parts.push(piece);
        length += piece.length;
        last = run;
        lastEnd = column + piece.length;
      }
      end = index + letters.length;
    }
    if (end < run.text.length) spaced = true;
  }
  const text = parts.join('');
  const [first] = stretches;
  if (first === undefined || last === undefined) return null;
  const source = {
    file,
    ...(first.page === undefined ? {} : { page: first.page }),
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: lastEnd,
  };
  return { text, source, stretches, ...(comments.length > 0 ? { comments } : {}) };
}

/** The part of a passage from `start` to `end`, its places and comments with it. */
export function slicePassage(passage: Passage, start: number, end: number): Passage | null {
  const runs: TextRun[] = [];
  const { stretches, text, source } = passage;
  for (const comment of passage.comments ?? []) {
    if (comment.at > start && comment.at <= end) {
      const { line = 1, column = 1 } = comment.source;
      runs.push({ text: '', line, column, comment: comment.text });
    }
  }
  const words: TextRun[] = stretches.flatMap((stretch, index) => {
    const from = Math.max(start, stretch.at);
    const to = Math.min(end, stretches[index + 1]?.at ?? text.length);
    if (from >= to) return [];
    return [{ ...stretch, text: text.slice(from, to), column: stretch.column + from - stretch.at }];
  });
  return passageOf([...words, ...runs], source.file);
}

/** Two passages as one, a space between them unless the first ends inside a date or path. */
export function joinPassages(one: Passage, other: Passage): Passage {
  const gap = /\d[/.-]$/u.test(one.text) && /^\d/u.test(other.text) ? '' : ' ';
  const shift = one.text.length + gap.length;
  const { endLine, endColumn } = other.source;
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  const comments = [
    ...(one.comments ?? []),
    ...(other.comments ?? []).map((comment) => ({ ...comment, at: comment.at + shift })),
  ];
  return {
    text: `${one.text}${gap}${other.text}`,
    source: { ...one.source, ...end },
    stretches: [
      ...one.stretches,
      ...other.stretches.map((stretch) => ({ ...stretch, at: stretch.at + shift })),
    ],
    ...(comments.length > 0 ? { comments } : {}),
  };
}
