import type { PageLine, PageLines } from './page-text.js';

/** How most of the text looks: what differs from it stands out. */
export interface BodyLook {
  readonly height: number;
  readonly font: string;
}

/** The value that stands behind most letters. */
function mostLetters<Value>(
  pages: readonly PageLines[],
  of: (text: PageLine['texts'][number]) => Value,
): Value | undefined {
  const letters = new Map<Value, number>();
  for (const { lines } of pages) {
    for (const text of lines.flatMap((line) => line.texts)) {
      letters.set(of(text), (letters.get(of(text)) ?? 0) + text.text.length);
    }
  }
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}

/** The letter height and the font that most of a document's text has. */
export function bodyLook(pages: readonly PageLines[]): BodyLook {
  return {
    height: mostLetters(pages, ({ height }) => Math.round(height * 2) / 2) ?? 10,
    font: mostLetters(pages, ({ font }) => font) ?? '',
  };
}
