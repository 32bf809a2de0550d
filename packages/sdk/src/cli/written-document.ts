import { basename, extname } from 'node:path';
import { ImpactError } from '@partnership-impact/core';
import {
  type DocxPicture,
  type ReportDocument,
  reportAsDocx,
  reportAsHtml,
  reportAsMarkdown,
} from '@partnership-impact/reports';
import { pngSize } from '../files/png-size.js';
import { writeWhole } from '../files/write-whole.js';
import { usageError } from './usage-error.js';

/**
 * The ending of a document's file, in small letters; it says the format.
 *
 * @throws `ImpactError` `invalid-option` when no document is written in the format.
 */
export function documentEnding(output: string): string {
  const ending = extname(output).toLowerCase();
  if (['.html', '.htm', '.md', '.docx'].includes(ending)) return ending;
  throw usageError(`The output of a report ends in .html, .md or .docx; "${output}" does not.`);
}

/** A report in the format of its file's ending. The pictures of Markdown are written beside it. */
export async function writtenDocument(
  report: ReportDocument,
  output: string,
): Promise<string | Uint8Array> {
  switch (documentEnding(output)) {
    case '.md':
      return withPictures(report, output);
    case '.docx':
      return reportAsDocx(report, { pictures: await docxPictures(report) });
    default:
      return reportAsHtml(report);
  }
}

/** The charts as PNG; none where the package that draws them is not installed. */
async function docxPictures(report: ReportDocument): Promise<Record<string, DocxPicture>> {
  const { pngOf } = await import('@partnership-impact/charts/png');
  const pictures: Record<string, DocxPicture> = {};
  for (const block of report.blocks) {
    if (block.kind !== 'chart') continue;
    try {
      const png = await pngOf(block.chart.svg);
      pictures[block.name] = { png, ...pngSize(png) };
    } catch (error) {
      if (error instanceof ImpactError && error.code === 'missing-peer') return {};
      throw error;
    }
  }
  return pictures;
}

/** Writes the charts beside the report, and the report with links to them. */
function withPictures(report: ReportDocument, output: string): string {
  const stem = output.slice(0, -extname(output).length);
  const pictures: Record<string, string> = {};
  for (const block of report.blocks) {
    if (block.kind !== 'chart') continue;
    const file = `${stem}-${block.name}.svg`;
    writeWhole(file, `${block.chart.svg}\n`);
    pictures[block.name] = basename(file);
  }
  return reportAsMarkdown(report, { pictures });
}
