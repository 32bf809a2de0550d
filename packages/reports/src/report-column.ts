/** One column of a table: its header, and where its cells stand. */
export interface ReportColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
}

/** A column of words. */
export function left(header: string): ReportColumn {
  return { header, align: 'left' };
}

/** A column of numbers. */
export function right(header: string): ReportColumn {
  return { header, align: 'right' };
}
