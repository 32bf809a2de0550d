import { ImpactError, type Issue } from '@partnership-impact/core';
import { decode } from '../encoding/decode.js';
import type { InputFile } from '../imported.js';
import { sniff } from '../sniff/sniff.js';
import type { ReportDocument } from './document.js';

/** Largest report that is read, in bytes. */
const mostBytes = 50_000_000;
/** Largest report in text, whose markup grows in memory when it is read. */
const mostTextBytes = 20_000_000;

/** A document, and what could not be read of it. */
export interface DocumentRead {
  readonly document: ReportDocument;
  readonly issues: readonly Issue[];
}

function tooLarge(file: string, bytes: number, most: number): ImpactError {
  return new ImpactError(
    'limit-exceeded',
    `"${file}" has ${bytes} bytes; reports of at most ${most} are read. Take pictures out of it, or give the part with the figures.`,
  );
}

/**
 * Reads a report into blocks. Its format is told from its content; only its reader is loaded.
 *
 * @throws `ImpactError` `limit-exceeded` for more than 50 MB, or 20 MB of text;
 *   `unreadable-input` where the bytes are no report.
 */
export async function readDocument({ file, bytes }: InputFile): Promise<DocumentRead> {
  if (bytes.length > mostBytes) throw tooLarge(file, bytes.length, mostBytes);
  const form = sniff(bytes, file);
  if (form === 'pdf') return (await import('./pdf/read-pdf.js')).readPdf(bytes, file);
  if (form === 'docx') return (await import('./docx/read-docx.js')).readDocx(bytes, file);
  if (form === 'binary' || form === 'encrypted' || form === 'empty' || form === 'xls') {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" is no report that can be read. Give Markdown, HTML, DOCX, PDF or plain text.`,
    );
  }
  if (bytes.length > mostTextBytes) throw tooLarge(file, bytes.length, mostTextBytes);
  const { text } = decode(bytes);
  if (form === 'html') {
    const { readHtml } = await import('./html/read-html.js');
    return { document: await readHtml(text, file), issues: [] };
  }
  const { readMarkdown } = await import('./markdown/read-markdown.js');
  return { document: await readMarkdown(text, file), issues: [] };
}
