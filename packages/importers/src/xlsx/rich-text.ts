import type { XmlScanner } from '../xml/xml-scanner.js';

/**
 * The text of a string of a workbook, whose tag the scanner has reached: its runs put together,
 * without their looks and without the readings of Chinese and Japanese letters.
 */
export function richText(xml: XmlScanner): string {
  if (xml.isEmpty) return '';
  const holder = xml.name;
  let text = '';
  while (xml.next()) {
    if (xml.isEnd && xml.name === 't') text += xml.text();
    else if (xml.isEnd && xml.name === holder) break;
    else if (xml.name === 'rPh' && !xml.isEnd) xml.skip();
  }
  return unescaped(text);
}

/** Resolves the escapes of letters that XML does not allow: `_x000D_` is a carriage return. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
