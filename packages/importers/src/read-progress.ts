/** How far the reading of an input is. */
export interface ReadProgress {
  readonly file: string;
  /** Bytes of the input whose cells were found; records are made when all are. */
  readonly bytes: number;
  /** Bytes of the input. */
  readonly size: number;
  readonly rows: number;
  readonly issues: number;
}
