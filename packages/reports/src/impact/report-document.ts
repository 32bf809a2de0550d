import type { Chart } from '@partnership-impact/charts';
import type { ReportColumn } from '../report-column.js';

/** A part of a report, written alike in every format. Texts are plain. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly ReportColumn[];
      /** A row that is a total is set off. */
      readonly rows: readonly { readonly cells: readonly string[]; readonly total: boolean }[];
    }
  | { readonly kind: 'chart'; readonly name: string; readonly chart: Chart };

/** A report before it takes a format. */
export interface ReportDocument {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}
