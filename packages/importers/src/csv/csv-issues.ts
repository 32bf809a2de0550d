import type { Issue, Severity } from '@partnership-impact/core';
import type { Decoded } from '../encoding/decode.js';
import type { Mending } from './mend.js';

const sentences: Readonly<Record<Mending, readonly [severity: Severity, message: string]>> = {
  'stray-quote': [
    'note',
    'A quote stands inside a quoted cell; it was read as a character. Double it where it belongs to the text.',
  ],
  'unclosed-quote': [
    'warning',
    'A cell opens with a quote that does not close. The line was read as it stands; check its cells.',
  ],
  'other-delimiter': [
    'note',
    'The row separates its cells otherwise than the rest of the file; it was read in its own way.',
  ],
  'other-quote': [
    'note',
    'The row quotes its cells otherwise than the rest of the file; it was read in its own way.',
  ],
};
const mostOfAKind = 50;

/** Gathers the issues of a CSV file; of one kind the first fifty, and then how many more there are. */
export class CsvIssues {
  readonly #file: string;
  readonly #found: Issue[] = [];
  readonly #counts = new Map<Mending, number>();

  constructor(file: string) {
    this.#file = file;
  }

  add(kind: Mending, row: number, line: number): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count > mostOfAKind) return;
    const [severity, message] = sentences[kind];
    this.#found.push({ severity, code: kind, message, source: { file: this.#file, row, line } });
  }

  get count(): number {
    return this.#found.length;
  }

  all(
    decoded?: Pick<Decoded, 'by' | 'encoding' | 'otherLines' | 'otherEncoding'>,
  ): readonly Issue[] {
    const rest: Issue[] = [];
    for (const [kind, count] of this.#counts) {
      if (count <= mostOfAKind) continue;
      const message = `${count - mostOfAKind} more rows of the kind "${kind}" are not listed.`;
      rest.push({ severity: 'note', code: kind, message, source: { file: this.#file } });
    }
    return [...(decoded ? this.#encodingIssues(decoded) : []), ...this.#found, ...rest];
  }

  #encodingIssues({
    by,
    encoding,
    otherLines,
    otherEncoding,
  }: Pick<Decoded, 'by' | 'encoding' | 'otherLines' | 'otherEncoding'>): readonly Issue[] {
    const [line] = otherLines;
    if (line !== undefined) {
      const message =
        `Lines ${otherLines.join(', ')} are not in ${encoding} like the rest of the file; ` +
        `they were read as ${otherEncoding}. Check their accents.`;
      return [
        {
          severity: 'warning',
          code: 'mixed-encoding',
          message,
          source: { file: this.#file, line },
        },
      ];
    }
    if (by !== 'guessed') return [];
    const message =
      `The file does not say how its letters are encoded; it was read as ${encoding}. ` +
      'If accents look wrong, save it as UTF-8.';
    return [{ severity: 'note', code: 'encoding-guessed', message, source: { file: this.#file } }];
  }
}
