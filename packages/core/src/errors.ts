/** A stable name for each way a call can be wrong. Part of the public API. */
export type ErrorCode =
  | 'unknown-reference'
  | 'not-additive'
  | 'invalid-option'
  | 'invalid-date'
  | 'invalid-config'
  | 'unreadable-input'
  | 'limit-exceeded'
  | 'missing-peer';

/**
 * Thrown when a call is wrong. Data that is wrong never throws; see findings and issues.
 *
 * The message says what was given, what was allowed and what to do.
 */
export class ImpactError extends Error {
  override readonly name = 'ImpactError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The error for a reference to something that does not exist; it names what does.
 *
 * @internal
 */
export function unknownReference(kind: string, id: string, known: readonly string[]): ImpactError {
  return new ImpactError(
    'unknown-reference',
    `There is no ${kind} "${id}". Known: ${known.join(', ') || 'none'}.`,
  );
}
