import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
export type HtmlComment = DefaultTreeAdapterTypes.CommentNode;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function isComment(node: HtmlNode): node is HtmlComment {
  return node.nodeName === '#comment';
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

const neverShown = new Set([
  ...['script', 'style', 'template', 'head', 'title', 'svg', 'math', 'iframe', 'object', 'canvas'],
  ...['select', 'textarea', 'input', 'button', 'audio', 'video', 'noscript', 'del', 's', 'strike'],
]);
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;

/** Whether a reader of the page does not see the element: scripts, hidden parts, struck-out words. */
export function isHidden(element: HtmlElement): boolean {
  if (neverShown.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  return style !== undefined && hiddenStyle.test(style);
}

/** Elements whose words stand in paragraphs of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details'],
  ...['div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3'],
  ...['h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p'],
  ...['pre', 'section', 'summary', 'table', 'ul'],
]);
