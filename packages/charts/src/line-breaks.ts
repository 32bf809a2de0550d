/** The room, in pixels, that a line of text needs. */
export type RoomFor = (line: string) => number;

/**
 * Breaks a text into lines of at most so many pixels: between words, after a hyphen or a slash,
 * and within a word only where the word alone is wider than the line.
 */
export function linesOf(text: string, width: number, room: RoomFor): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (room((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = piece;
    while (room(line.trimEnd()) > width) {
      const cut = cutAt(line, width, room);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** A line with an ellipsis, cut until both fit. */
export function withEllipsis(line: string, width: number, room: RoomFor): string {
  let kept = line.trimEnd();
  while (kept !== '' && room(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

/** Words with the space after them, cut after hyphens and slashes inside them. */
function piecesOf(text: string): string[] {
  return text.match(/[^ \-–/]*[-–/]+ *|[^ \-–/]+ *| +/gu) ?? [];
}

/** Where a word wider than the line is cut: as late as fits, never inside a character. */
function cutAt(word: string, width: number, room: RoomFor): number {
  let cut = 0;
  for (const character of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [word]) {
    if (cut > 0 && room(word.slice(0, cut + character.length)) > width) break;
    cut += character.length;
  }
  return cut;
}
