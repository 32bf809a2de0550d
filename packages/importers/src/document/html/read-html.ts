import { ImpactError } from '@partnership-impact/core';
import { arrangeBlocks } from '../arrange-blocks.js';
import type { ReportDocument } from '../document.js';
import { frontMatterLength } from '../front-matter.js';
import { sourceLines } from '../source-lines.js';
import { htmlDrafts } from './html-drafts.js';
import { type HtmlElement, type HtmlNode, isElement, isText } from './html-node.js';
import { sourcePlacer } from './inline-runs.js';

/** Tags that close by themselves where the next begins, so that many open ones are no nesting. */
const selfClosing =
  /^(?:p|li|d[td]|t[rdh]|thead|tbody|tfoot|option|col|br|hr|img|input|meta|link|wbr|source|area|base|embed|param|track)$/iu;
/** Each step of the HTML standard's algorithm looks through all open elements. */
const deepest = 2000;

/** How many elements are open at once, at most, as far as tags tell. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag, slash = '', name = ''] of text.matchAll(
    /<(\/?)([a-z][a-z\d]*)[^<>]{0,2000}>/giu,
  )) {
    if (selfClosing.test(name) || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}

/** The words of the `<title>` of a page. */
function titleOf(root: { readonly childNodes: readonly HtmlNode[] }): string | null {
  const find = (nodes: readonly HtmlNode[], name: string): HtmlElement | undefined =>
    nodes.filter(isElement).find(({ tagName }) => tagName === name);
  const head = find(find(root.childNodes, 'html')?.childNodes ?? [], 'head');
  const title = find(head?.childNodes ?? [], 'title')?.childNodes.filter(isText);
  return (
    title
      ?.map(({ value }) => value)
      .join('')
      .trim() || null
  );
}

/**
 * Reads a report in HTML. Scripts, styles, hidden parts and struck-out words are left out.
 *
 * @throws `ImpactError` `limit-exceeded` where elements are nested deeper than 2,000.
 * @example
 * (await readHtml('<p>34 events</p>', 'r.html')).blocks[0]?.text; // => '34 events'
 */
export async function readHtml(text: string, file: string): Promise<ReportDocument> {
  const depth = depthOf(text);
  if (depth > deepest) {
    throw new ImpactError(
      'limit-exceeded',
      `"${file}" nests ${depth} elements in one another; at most ${deepest} are read. Export the report anew, or give it as DOCX or Markdown.`,
    );
  }
  const { parse } = await import('parse5');
  const skipped = frontMatterLength(text);
  const root = parse(text.slice(skipped), { sourceCodeLocationInfo: true });
  const lines = sourceLines(text);
  const placeOf = (element: HtmlElement) =>
    lines.place(skipped + (element.sourceCodeLocation?.startOffset ?? 0));
  const drafts = htmlDrafts(root, { file, placer: sourcePlacer(lines, skipped), placeOf });
  const blocks = arrangeBlocks(drafts);
  const heading = blocks.find(({ kind }) => kind === 'heading')?.text ?? null;
  return { file, format: 'html', title: titleOf(root) ?? heading, blocks };
}
