/** What was odd about a record. Bits that may be joined. */
export const trouble = {
  /** A quote stands inside a quoted cell without being doubled. */
  stray: 1,
  /** A quoted cell does not end. */
  unclosed: 2,
} as const;

/** How a record is read. */
export interface TokenizeOptions {
  /** Whether the text ends where the file ends. Else a record at its end may be half. */
  readonly final: boolean;
  /**
   * What becomes of a quote inside a quoted cell. `lenient`: it is a character. `append`: it ends
   * the quoted part, and more text follows. `line`: as lenient, but the cell must end on its line,
   * else its first quote is a character too. `literal`: as `line`, and the cell may hold no stray.
   */
  readonly quotes: 'lenient' | 'append' | 'line' | 'literal';
}

/** Where a record ended, and what was odd about it; `next` is -1 when the text ends within it. */
export interface RecordRead {
  next: number;
  trouble: number;
}
