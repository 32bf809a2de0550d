import type { ChartTable } from '../chart.js';
import { tableHtml, tableText } from '../html.js';

/** A table that a notebook shows as one. Frozen. */
export interface DisplayedTable {
  readonly title: string;
  readonly table: ChartTable;
  /** Plain text, columns apart by a bar. */
  toString(): string;
  toHTML(): string;
}

/** Gives a table its HTML, its text, and the display that Deno's and tslab's notebooks ask for. */
export function displayed(title: string, table: ChartTable): DisplayedTable {
  const toHTML = () => tableHtml(title, table);
  const text = () => `${title}\n${tableText(table)}`;
  return Object.freeze({
    title,
    table,
    toString: text,
    toHTML,
    [Symbol.for('Jupyter.display')]: () => ({ 'text/html': toHTML(), 'text/plain': text() }),
  });
}
