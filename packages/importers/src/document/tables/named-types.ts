import type { ReportDocument } from '../document.js';
import type { TypeCell } from './type-column.js';

/** A word of four letters, or several words: what somebody would print as the name of a type. */
const wordy = /\p{L}{4}|\p{L}{2,}[\s-]+\p{L}{2,}/u;

/** Small letters, each word without its plural ending. Look-alike letters are not folded: noise has them. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.length > 4 ? word.replace(/(?:es|s|e)$/u, '') : word))
    .join(' ');
}

/** Whether the words of one label are a part of another's: what is left of a turned or cut cell. */
function isPartOf(label: string, labels: readonly string[]): boolean {
  const own = label.toLowerCase();
  return labels.some((other) => other.length > label.length && other.toLowerCase().includes(own));
}

/**
 * The labels of a column of types that the report uses as names: in its text outside the column, or
 * on several rows. A label that a converter made of noise, or of a part of a turned cell, is none.
 */
export function namedTypes(
  cells: readonly TypeCell[],
  { blocks }: ReportDocument,
): ReadonlySet<string> {
  const rows = new Map<string, number>();
  for (const { printed, spanned } of cells) {
    if (printed !== '' && !spanned) rows.set(printed, (rows.get(printed) ?? 0) + 1);
  }
  const labels = [...rows.keys()];
  const capital = labels.some((label) => /^\p{Lu}/u.test(label));
  const words = blocks.filter(({ kind }) => kind !== 'table').map(({ text }) => plain(text));
  const text = ` ${words.join(' ¶ ')} `;
  const named = labels.filter((label) => {
    if ((rows.get(label) ?? 0) > 1) return /\p{L}/u.test(label);
    if (!wordy.test(label) || isPartOf(label, labels)) return false;
    if (capital && /^\p{Ll}/u.test(label)) return false;
    return text.includes(` ${plain(label).trim()} `);
  });
  return new Set(named);
}
