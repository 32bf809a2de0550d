import type { XmlScanner } from '../xml/xml-scanner.js';
import { richText } from './rich-text.js';

/** Reads the texts that the cells of all sheets share; cells name them by their number. */
export function readSharedStrings(xml: XmlScanner): readonly string[] {
  const strings: string[] = [];
  while (xml.next()) {
    if (xml.name === 'si' && !xml.isEnd) strings.push(richText(xml));
  }
  return strings;
}
