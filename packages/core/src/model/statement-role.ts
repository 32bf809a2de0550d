/** Whether a document says what was meant to be or what came to be. */
export type StatementRole = 'planned' | 'reported';
