import type { Severity } from './severity.js';
import type { SourceRef } from './source-ref.js';

/** A fault in reading a file, as opposed to what the file says. */
export interface Issue {
  readonly severity: Severity;
  /** Kebab-case name of the kind of fault, stable within a major version. */
  readonly code: string;
  /** One sentence: what was given, what was allowed, what became of it. */
  readonly message: string;
  readonly source: SourceRef;
}
