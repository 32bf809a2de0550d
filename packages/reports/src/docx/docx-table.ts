import type { ReportBlock } from '../impact/report-document.js';
import { markupText } from '../markup/markup-text.js';

type TableBlock = Extract<ReportBlock, { readonly kind: 'table' }>;

/** Between the margins of the page, in twentieths of a point. */
const textWidth = 9638;

/** A table whose header row is repeated on each page; numbers to the right, totals bold. */
export function docxTable({ columns, rows }: TableBlock): string {
  const line = '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="999999"/>';
  const properties = `<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${line}<w:insideH w:val="single" w:sz="4" w:space="0" w:color="CCCCCC"/></w:tblBorders></w:tblPr>`;
  // Widths are for readers that lay out no table without them; Word fits the columns to their texts.
  const width = Math.floor(textWidth / columns.length);
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns.length)}</w:tblGrid>`;
  const cell = (text: string, at: number, bold: boolean) => {
    const align = columns[at]?.align === 'right' ? '<w:jc w:val="right"/>' : '';
    const weight = bold ? '<w:rPr><w:b/></w:rPr>' : '';
    return `<w:tc><w:p><w:pPr>${align}</w:pPr><w:r>${weight}<w:t xml:space="preserve">${markupText(text)}</w:t></w:r></w:p></w:tc>`;
  };
  const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${columns.map(({ header }, at) => cell(header, at, true)).join('')}</w:tr>`;
  const body = rows.map(
    ({ cells, total }) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((text, at) => cell(text, at, total)).join('')}</w:tr>`,
  );
  return `<w:tbl>${properties}${grid}${header}${body.join('')}</w:tbl>`;
}
