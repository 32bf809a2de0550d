import { markupText } from '../markup/markup-text.js';
import { pictureId } from './docx-parts.js';

/** A picture for a document. */
export interface DocxPicture {
  readonly png: Uint8Array;
  /** In pixels, of any unit: their ratio counts. */
  readonly width: number;
  readonly height: number;
}

/**
 * Word's unit: 914,400 to the inch. A page of A4 has 17 cm between its margins, and 23 cm below a
 * heading; what is longer, Word cuts off.
 */
const widest = 6_120_000;
const tallest = 8_280_000;

/** A paragraph with a picture as wide as the page lets it be, described for those who cannot see it. */
export function docxPicture(
  { width, height }: DocxPicture,
  at: number,
  description: string,
): string {
  const scale = Math.min(widest / width, tallest / height);
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  const size = `cx="${across}" cy="${down}"`;
  const name = `id="${at + 1}" name="Picture ${at + 1}" descr="${markupText(description)}"`;
  return `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${name}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${pictureId(at)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}
