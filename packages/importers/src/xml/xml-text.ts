const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const lineEnds = /\r\n?/g;
const references = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g;

/**
 * The text that a stretch of XML stands for: references to characters are resolved, line ends are
 * new lines. References to entities of the document's own stay as they are written; none is fetched
 * or expanded.
 *
 * @example
 * xmlText('R&amp;D &#x20AC;'); // => 'R&D €'
 */
export function xmlText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(lineEnds, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(references, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Decodes the bytes of an XML document: by their mark, by the zeros of UTF-16, by what the document
 * declares, else as UTF-8. What is no letter in it becomes U+FFFD.
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  // A document that can be read so far is not written in two bytes a letter, whatever it declares.
  if (/^(?:utf-?8|utf-?16|ucs|us-ascii)/i.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}
