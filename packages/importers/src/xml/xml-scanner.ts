import { xmlText } from './xml-text.js';

const space = 32;
const slash = 47;
const colon = 58;
const greater = 62;
const equals = 61;
const doubleQuote = 34;
const singleQuote = 39;
const nought = 48;
/** `&lt;`: what is shorter stands for itself. */
const shortestReference = 4;
/** Digits that a sum made digit by digit keeps exactly. */
const mostDigits = 15;

/**
 * Goes through an XML document from tag to tag, as fast as the parts of large workbooks ask for:
 * nothing is copied but what is asked for. Names are given without their prefixes. Comments,
 * instructions and document types are passed over; nothing is fetched.
 *
 * @example
 * const xml = new XmlScanner('<a n="1">one</a>');
 * xml.next(); // => true; xml.name is 'a', xml.attribute('n') is '1'
 * xml.next(); // => true; xml.isEnd, and xml.text() is 'one'
 * xml.next(); // => false: there are no more tags
 */
export class XmlScanner {
  /** The local name of the tag: `c` for `<x:c>`. */
  name = '';
  /** Whether the tag ends an element: `</c>`. */
  isEnd = false;
  /** Whether the tag is a whole element without content: `<c/>`. */
  isEmpty = false;
  readonly #xml: string;
  #at = 0;
  #textStart = 0;
  #textEnd = 0;
  /** Text before a comment or in a CDATA section, that belongs to the text before the tag. */
  #before = '';
  #depth = 0;
  /** For each attribute of the tag where its name and its value begin and end. */
  readonly #attributes: number[] = [];
  #attributeCount = 0;

  /** Begins at the start, or at a {@link position} of an earlier scan. */
  constructor(xml: string, from = 0) {
    this.#xml = xml;
    this.#at = from;
  }

  /** Characters that were gone through: where the tag ends. */
  get position(): number {
    return this.#at;
  }

  /** At the end: whether every element was closed. */
  get isWhole(): boolean {
    return this.#depth === 0;
  }

  /** Goes to the next tag; `false` where the document ends. */
  next(): boolean {
    const xml = this.#xml;
    this.#textStart = this.#at;
    this.#before = '';
    for (;;) {
      const tag = xml.indexOf('<', this.#at);
      if (tag < 0) {
        this.#at = xml.length;
        return false;
      }
      const sign = xml.charCodeAt(tag + 1);
      if (sign !== 33 && sign !== 63) {
        this.#textEnd = tag;
        return this.#readTag(tag + 1, sign === slash);
      }
      this.#pass(tag, sign);
    }
  }

  /** The text between the tag before and this one. */
  text(): string {
    return this.#before + xmlText(this.#xml.slice(this.#textStart, this.#textEnd));
  }

  /** The text as a whole number of digits alone; -1 where it is anything else. */
  digits(): number {
    const count = this.#textEnd - this.#textStart;
    if (count === 0 || count > mostDigits || this.#before !== '') return -1;
    let number = 0;
    for (let at = this.#textStart; at < this.#textEnd; at += 1) {
      const digit = this.#xml.charCodeAt(at) - nought;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number;
  }

  /** An attribute of the tag by its local name; `undefined` where it has none. */
  attribute(name: string): string | undefined {
    const places = this.#attributes;
    for (let at = 0; at < this.#attributeCount; at += 4) {
      const start = places[at] as number;
      if ((places[at + 1] as number) - start !== name.length) continue;
      if (!this.#xml.startsWith(name, start)) continue;
      const value = this.#xml.slice(places[at + 2], places[at + 3]);
      return value.length < shortestReference ? value : xmlText(value);
    }
    return undefined;
  }

  /** Whether an attribute says yes: `1`, `true` or `on`. */
  flag(name: string): boolean {
    return /^(?:1|true|on)$/i.test(this.attribute(name) ?? '');
  }

  /** Goes past the end of the element whose tag this is, and gives all text in it. */
  content(): string {
    if (this.isEmpty) return '';
    const outside = this.#depth - 1;
    let content = '';
    while (this.#depth > outside && this.next()) content += this.text();
    return content;
  }

  /** Goes past the end of the element whose tag this is. */
  skip(): void {
    if (this.isEmpty) return;
    const outside = this.#depth - 1;
    while (this.#depth > outside && this.next());
  }

  #readTag(from: number, isEnd: boolean): boolean {
    const xml = this.#xml;
    let at = isEnd ? from + 1 : from;
    let start = at;
    let code = xml.charCodeAt(at);
    // A code above the space that is neither slash nor greater-than belongs to the name.
    while (code > space && code !== slash && code !== greater) {
      at += 1;
      if (code === colon) start = at;
      code = xml.charCodeAt(at);
    }
    this.name = xml.slice(start, at);
    this.isEnd = isEnd;
    this.#attributeCount = 0;
    if (code !== greater) at = this.#readAttributes(at);
    if (at < 0 || at >= xml.length) {
      // The document ends within a tag.
      this.#at = xml.length;
      this.#depth = Number.POSITIVE_INFINITY;
      return false;
    }
    this.isEmpty = !isEnd && xml.charCodeAt(at - 1) === slash;
    if (isEnd) this.#depth -= 1;
    else if (!this.isEmpty) this.#depth += 1;
    this.#at = at + 1;
    return true;
  }

  /** Notes where the attributes of a tag stand. Returns where the tag ends; -1 where it does not. */
  #readAttributes(from: number): number {
    const xml = this.#xml;
    const places = this.#attributes;
    let count = 0;
    let at = from;
    let start = -1;
    let end = -1;
    for (;;) {
      const code = xml.charCodeAt(at);
      if (code === greater) break;
      if (code === doubleQuote || code === singleQuote) {
        const close = xml.indexOf(code === doubleQuote ? '"' : "'", at + 1);
        if (close < 0) return -1;
        if (start >= 0) {
          places[count] = start;
          places[count + 1] = end;
          places[count + 2] = at + 1;
          places[count + 3] = close;
          count += 4;
        }
        start = -1;
        at = close + 1;
      } else {
        // Not a number, which the end of the text gives, is none of these.
        if (!(code >= 0)) return -1;
        if (code > space && code !== equals && code !== slash) {
          // A name begins anew after a gap, and after its prefix.
          if (start < 0 || end !== at) start = at;
          if (code === colon) start = at + 1;
          end = at + 1;
        }
        at += 1;
      }
    }
    this.#attributeCount = count;
    return at;
  }

  /** Passes over what begins with `<!` or `<?`; the text of a CDATA section is kept. */
  #pass(tag: number, sign: number): void {
    const xml = this.#xml;
    this.#before += xmlText(xml.slice(this.#textStart, tag));
    const past = (close: string, from: number) => {
      const end = xml.indexOf(close, from);
      return end < 0 ? xml.length : end + close.length;
    };
    if (sign === 63) this.#at = past('?>', tag);
    else if (xml.startsWith('<!--', tag)) this.#at = past('-->', tag + 4);
    else if (xml.startsWith('<![CDATA[', tag)) {
      this.#at = past(']]>', tag + 9);
      this.#before += xml.slice(tag + 9, Math.max(tag + 9, this.#at - 3));
    } else {
      // A document type may hold declarations of its own in brackets.
      const inside = xml.indexOf('[', tag);
      const end = past('>', tag);
      this.#at = inside >= 0 && inside < end ? past('>', past(']', inside)) : end;
    }
    this.#textStart = this.#at;
  }
}
