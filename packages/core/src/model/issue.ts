import type { PlainValue } from './plain-value.js';
import type { Severity } from './severity.js';
import type { SourceRef } from './source-ref.js';

/** A fault in reading a file, as opposed to what the file says. */
export interface Issue {
  readonly severity: Severity;
  /** Kebab-case name of the kind of fault, stable within a major version. */
  readonly code: string;
  /** One sentence in English: what was given, what was allowed, what became of it. */
  readonly message: string;
  readonly source: SourceRef;
  /**
   * What the message tells of, by name: with `code` enough to say it in another language. Texts are as
   * the file prints them, cut as in the message, and none is here that the message does not print.
   * Left out: the message is all there is.
   */
  readonly told?: Readonly<Record<string, PlainValue>>;
}
