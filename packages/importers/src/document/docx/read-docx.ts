import { ImpactError, type Issue } from '@partnership-impact/core';
import { arrangeBlocks } from '../arrange-blocks.js';
import type { ReportDocument } from '../document.js';
import { htmlDrafts } from '../html/html-drafts.js';
import { paragraphPlacer } from '../html/inline-runs.js';

/** Styles of word processors that say what a paragraph is. Names are those of the file, in English. */
const styles = [
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Table Caption'] => figcaption:fresh",
  "p[style-name='Image Caption'] => figcaption:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'strike => s',
  'comment-reference => sup',
];

/**
 * Reads a report in DOCX. Places are paragraphs, counted from 1 with those in tables and the blank
 * ones, and characters in them. Headers and footers of pages, comments and deletions are left out.
 *
 * @throws `ImpactError` `unreadable-input` where the bytes are no DOCX.
 */
export async function readDocx(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly document: ReportDocument; readonly issues: readonly Issue[] }> {
  const [mammoth, { parse }] = await Promise.all([import('mammoth'), import('parse5')]);
  const convert = mammoth.default?.convertToHtml ?? mammoth.convertToHtml;
  let html: string;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const options = {
      styleMap: styles,
      ignoreEmptyParagraphs: false,
      convertImage: (mammoth.default?.images ?? mammoth.images).imgElement(async () => ({
        src: '',
      })),
    };
    html = (await convert({ buffer }, options)).value;
  } catch (cause) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" cannot be read as a DOCX: ${cause instanceof Error ? cause.message : String(cause)}. Open it in a word processor and save it anew.`,
      { cause },
    );
  }
  const placer = paragraphPlacer();
  const drafts = htmlDrafts(parse(html), { file, placer, placeOf: placer.here });
  const blocks = arrangeBlocks(drafts);
  const title = blocks.find(({ kind }) => kind === 'heading')?.text ?? null;
  return { document: { file, format: 'docx', title, blocks }, issues: [] };
}
