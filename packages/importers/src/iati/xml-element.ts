import { ImpactError } from '@partnership-impact/core';

/** An element of XML: its name without a prefix, attributes, children and own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** An IATI activity is nine deep. */
const deepest = 200;

type Raw = Readonly<Record<string, unknown>>;

/**
 * Parses XML into elements. Entities of the document's own are not expanded, and nothing outside
 * the text is ever fetched.
 *
 * @throws `ImpactError` `unreadable-input` for text that is not well-formed.
 */
export async function parseXml(text: string, file: string): Promise<XmlElement> {
  if (isTooDeep(text)) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" nests its elements more than ${deepest} deep, which is not read.`,
    );
  }
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" is not well-formed XML at line ${valid.err.line}: ${valid.err.msg}`,
    );
  }
  if (/<!ENTITY/i.test(text)) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" declares entities of its own, which are not read. Save it without them.`,
    );
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    removeNSPrefix: true,
    trimValues: false,
  });
  try {
    const nodes = parser.parse(text) as readonly Raw[];
    return { name: '', attributes: {}, children: nodes.flatMap(elementOf), text: '' };
  } catch (cause) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" cannot be read as XML (${(cause as Error).message}).`,
      { cause },
    );
  }
}

/** Whether elements stand too deep within one another, by their tags alone: parsing would cost too much. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charAt(at + 1);
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?') {
      const end = text.indexOf('>', at);
      if (end < 0) return false;
      if (text.charAt(end - 1) !== '/') depth += 1;
    }
    if (depth > deepest) return true;
  }
  return false;
}

function elementOf(node: Raw): readonly XmlElement[] {
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (name === undefined || name.startsWith('?')) return [];
  const inside = (node[name] ?? []) as readonly Raw[];
  return [
    {
      name,
      attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
      children: inside.flatMap(elementOf),
      text: inside.map((one) => String(one['#text'] ?? '')).join(''),
    },
  ];
}

/** The children of one name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of an element and all in it. */
export function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join('');
}
