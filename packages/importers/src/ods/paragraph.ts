import type { XmlScanner } from '../xml/xml-scanner.js';

const mostSpaces = 10_000;

/** The text of the paragraph whose tag the scanner has reached. Several blanks are written as one. */
export function paragraph(xml: XmlScanner): string {
  if (xml.isEmpty) return '';
  const holder = xml.name;
  let text = '';
  while (xml.next()) {
    text += xml.text().replace(/[ \t\r\n]+/g, ' ');
    if (xml.isEnd) {
      if (xml.name === holder) break;
    } else if (xml.name === 's') {
      text += ' '.repeat(Math.min(Math.max(0, Number(xml.attribute('c') ?? 1)) || 0, mostSpaces));
    } else if (xml.name === 'tab') text += '\t';
    else if (xml.name === 'line-break') text += '\n';
    else if (xml.name === 'ruby-text') xml.skip();
  }
  return text;
}
