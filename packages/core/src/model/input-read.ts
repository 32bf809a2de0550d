/** What an input as a whole was taken for: by its most records, and `workbook` where its sheets hold several kinds. */
export type InputKind =
  | 'register'
  | 'targets'
  | 'attendance'
  | 'organisations'
  | 'event types'
  | 'statements'
  | 'project'
  | 'report'
  | 'workbook'
  | 'dataset';

/** One input file of a run, and what came of it. */
export interface InputRead {
  readonly file: string;
  readonly kind: InputKind;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly records: number;
  readonly issues: number;
}
