import { cellRange } from '../workbook/cell-range.js';
import { cellKey } from '../workbook/sheet-content.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { richText } from './rich-text.js';

/** Reads the comments that people hung on the cells of a sheet. */
export function readNotes(xml: XmlScanner, notes: Map<number, string>): void {
  let key: number | undefined;
  while (xml.next()) {
    if (xml.isEnd) continue;
    if (xml.name === 'comment') {
      const place = cellRange(xml.attribute('ref') ?? '');
      key = place && cellKey(place.top, place.left);
    } else if (xml.name === 'text') {
      const note = richText(xml);
      if (key !== undefined && note !== '') notes.set(key, note);
    }
  }
}
