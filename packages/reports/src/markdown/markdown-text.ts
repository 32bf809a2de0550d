import { printable } from '../text/printable.js';

/** A text as Markdown shows it letter by letter, in one line; safe in a table cell. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
    .replaceAll('&', '&amp;');
}

/** A text as code, for places and cells. */
export function markdownCode(text: string): string {
  const line = printable(text).replaceAll('|', '\\|');
  if (!line.includes('`')) return `\`${line}\``;
  const longest = Math.max(...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

/** Lines of a table; cells are markdown already. `right` marks the columns of numbers. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[] = [],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const marks = header.map((_, index) => (right[index] ? '---:' : '---'));
  return [line(header), line(marks), ...rows.map(line)];
}
