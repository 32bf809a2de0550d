import type { Issue, Severity } from '@partnership-impact/core';
import type { Decoded } from '../encoding/decode.js';
import { issueOf, issueOfMany } from '../messages/issue-of.js';
import type { Mending } from './mend.js';

const severities: Readonly<Record<Mending, Severity>> = {
  'stray-quote': 'note',
  'unclosed-quote': 'warning',
  'other-delimiter': 'note',
  'other-quote': 'note',
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
    const source = { file: this.#file, row, line };
    this.#found.push(issueOf({ severity: severities[kind], code: kind, told: {} }, source));
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
      const told = { more: count - mostOfAKind, of: 'rows', kind } as const;
      rest.push(issueOfMany({ severity: 'note', code: kind }, told, { file: this.#file }));
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
    if (line !== undefined && otherEncoding !== undefined) {
      const told = { lines: otherLines, encoding, otherEncoding };
      const source = { file: this.#file, line };
      return [issueOf({ severity: 'warning', code: 'mixed-encoding', told }, source)];
    }
    if (by !== 'guessed') return [];
    const source = { file: this.#file };
    return [issueOf({ severity: 'note', code: 'encoding-guessed', told: { encoding } }, source)];
  }
}
