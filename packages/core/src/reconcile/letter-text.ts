/** A letter with its place in Unicode, which tells it from those that look like it: `а (U+0430)`. */
export function letterText(letter: string): string {
  return `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
