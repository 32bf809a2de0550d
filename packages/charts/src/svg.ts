/** The attributes of an element; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes one SVG element. Children are markup; use {@link escapeText} for words. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let written = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    written += ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value)}"`;
  }
  return children.length > 0 ? `${written}>${children.join('')}</${name}>` : `${written}/>`;
}

/** A coordinate as it is written: a tenth of a pixel is finer than any eye or printer. */
export function round(coordinate: number): string {
  const tenths = Math.round(coordinate * 10) / 10;
  return String(tenths === 0 ? 0 : tenths);
}

// Characters that XML 1.0 does not allow even when escaped, halves of pairs, and marks that turn
// the direction of the text after them.
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const markup = /[&<>"']/;
// Spaces at which a line may break; the no-break spaces stay as they are.
const spaces = /[^\S\u00A0\u202F]+/g;

/** Words as one line, without characters that break XML or the line. */
export function cleanText(words: string): string {
  return words.replace(unwritable, '').replace(spaces, ' ').trim();
}

/** Words as XML and HTML write them, in text and in attributes alike. */
export function escapeText(words: string): string {
  const clean = words.replace(unwritable, '');
  if (!markup.test(clean)) return clean;
  return clean
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
