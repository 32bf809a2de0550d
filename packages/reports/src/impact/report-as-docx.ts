import {
  contentTypes,
  documentRelations,
  documentXml,
  packageRelations,
  paragraph,
  styles,
} from '../docx/docx-parts.js';
import { type DocxPicture, docxPicture } from '../docx/docx-picture.js';
import { docxTable } from '../docx/docx-table.js';
import type { ReportBlock, ReportDocument } from './report-document.js';

/** How a report is written as DOCX. */
export interface ReportAsDocxOptions {
  /** The picture of a chart, by the chart's name. Left out: what it shows in words alone. */
  readonly pictures?: Readonly<Record<string, DocxPicture>>;
}

/**
 * Writes a report as a DOCX file, in the styles Title, Heading 1, Caption and List Bullet. The same
 * report and pictures give the same bytes.
 *
 * @example
 * const bytes = await reportAsDocx({ title: 'River Schools', blocks: [] });
 */
export async function reportAsDocx(
  { title, blocks }: ReportDocument,
  options: ReportAsDocxOptions = {},
): Promise<Uint8Array> {
  const { pictures = {} } = options;
  const placed: { readonly file: string; readonly png: Uint8Array }[] = [];
  const body = blocks.map((block) => {
    if (block.kind !== 'chart') return blockAsDocx(block);
    const { chart, name } = block;
    const words = [chart.description, ...chart.notes.map(({ text }) => text)].join(' ');
    const picture = pictures[name];
    if (picture === undefined) return paragraph(words);
    placed.push({ file: `${name}.png`, png: picture.png });
    return docxPicture(picture, placed.length - 1, chart.description) + paragraph(words, 'Caption');
  });
  const { strToU8, zipSync } = await import('fflate');
  const files = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(packageRelations),
    'word/document.xml': strToU8(documentXml(paragraph(title, 'Title') + body.join(''))),
    'word/styles.xml': strToU8(styles),
    'word/_rels/document.xml.rels': strToU8(documentRelations(placed.map(({ file }) => file))),
    ...Object.fromEntries(placed.map(({ file, png }) => [`word/media/${file}`, png])),
  };
  // No clock shows in the file. The archive keeps local time, so the moment is made of local parts.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

function blockAsDocx(block: Exclude<ReportBlock, { readonly kind: 'chart' }>): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, 'Heading1');
    case 'paragraph':
      return paragraph(block.text);
    case 'list':
      return block.lines.map((line) => paragraph(`•  ${line}`, 'ListBullet')).join('');
    case 'table':
      // A table needs a paragraph after it, or the next one would grow together with it.
      return paragraph(block.caption, 'Caption') + docxTable(block) + paragraph('');
  }
}
