import type { Block } from '../document/document.js';

/** A number before the words of a heading, without a sign that would tell it from a figure. */
export const bareNumber = /^\s*(\d{1,2})\s+(?=\p{L})/u;

/**
 * The headings whose first number is that of the section: "2 Events" between "1 Introduction" and
 * "3 Results", or above "2.1 Workshops". A heading such as "34 events" alone states a figure.
 *
 * @returns The indexes of their blocks.
 */
export function numberedHeadings(headings: readonly Block[]): ReadonlySet<number> {
  const numbers = headings.map(({ text }) => Number(bareNumber.exec(text)?.[1] ?? Number.NaN));
  const above = new Set(headings.map(({ text }) => Number(/^\s*(\d{1,2})\.\d/.exec(text)?.[1])));
  const levels = headings.map((block) => (block.kind === 'heading' ? block.level : 0));
  const numbered = headings.filter((_, at) => {
    const number = numbers[at] ?? Number.NaN;
    const isNeighbour = (other: number | undefined) => Math.abs((other ?? 0) - number) === 1;
    return (
      above.has(number) ||
      levels.some((level, other) => level === levels[at] && isNeighbour(numbers[other]))
    );
  });
  return new Set(numbered.map(({ index }) => index));
}
