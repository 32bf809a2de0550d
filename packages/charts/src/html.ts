import type { ChartCell, ChartParts, ChartTable } from './chart.js';
import { cellText } from './figure-text.js';
import { escapeText } from './svg.js';

/** A `<figure>`: the picture with its title as caption, what it shows in words, and its table. */
export function figureHtml({ svg, title, description, table, notes }: ChartParts): string {
  const left = notes.map(({ text }) => ` ${escapeText(text)}`).join('');
  return (
    `<figure style="margin:0 0 1.5em">${svg}<figcaption>${escapeText(title)}</figcaption>` +
    `<details><summary>In words and as a table</summary><p>${escapeText(description)}${left}</p>` +
    `${tableHtml(title, table)}</details></figure>`
  );
}

/** A `<table>` with its title as caption; figures stand to the right. */
export function tableHtml(title: string, { header, rows }: ChartTable): string {
  // An empty cell is no head of anything.
  const heads = header.map((name) =>
    name === '' ? '<td></td>' : `<th scope="col">${escapeText(name)}</th>`,
  );
  const body = rows.map(([first = null, ...rest]) => {
    const cells = rest.map(
      (cell) => `<td style="text-align:${alignOf(cell)}">${escapeText(cellText(cell))}</td>`,
    );
    const head = `<th scope="row" style="text-align:left">${escapeText(cellText(first))}</th>`;
    return `<tr>${head}${cells.join('')}</tr>`;
  });
  return (
    `<table><caption>${escapeText(title)}</caption>` +
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}

/** A table as plain text, columns apart by a bar. */
export function tableText({ header, rows }: ChartTable): string {
  const lines = rows.map((row) => row.map(cellText));
  return [header, ...lines].map((line) => line.join(' | ')).join('\n');
}

function alignOf(cell: ChartCell): string {
  return typeof cell === 'string' && !/^[\d+−<]/.test(cell) ? 'left' : 'right';
}
