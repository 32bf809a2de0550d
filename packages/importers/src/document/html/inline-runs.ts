import { placedRuns, type SourceLines } from '../source-lines.js';
import type { TextRun } from '../text-run.js';
import {
  attribute,
  type HtmlComment,
  type HtmlElement,
  type HtmlText,
  isElement,
  isText,
} from './html-node.js';

/** Tells where the text and the comments of a page stand. */
export interface HtmlPlacer {
  runs(node: HtmlText): readonly TextRun[];
  comment(node: HtmlComment): TextRun;
  /** Called where a paragraph, heading or list item begins. */
  paragraph(): void;
}

/** Places by line and character of the source; `base` is the offset at which the fragment began. */
export function sourcePlacer(lines: SourceLines, base: number): HtmlPlacer {
  const from = (node: HtmlText | HtmlComment) => base + (node.sourceCodeLocation?.startOffset ?? 0);
  return {
    runs: (node) => {
      const end = base + (node.sourceCodeLocation?.endOffset ?? 0);
      return placedRuns(lines, node.value, [from(node), end]);
    },
    comment: (node) => ({ text: '', comment: node.data.trim(), ...lines.place(from(node)) }),
    paragraph: () => {},
  };
}

/** Places by paragraph, counted from 1, and character in it, for pages made from a DOCX. */
export function paragraphPlacer(): HtmlPlacer & {
  readonly here: () => { readonly line: number; readonly column: number };
} {
  let line = 0;
  let column = 1;
  return {
    runs: ({ value }) => {
      const run = { text: value, line: Math.max(1, line), column };
      column += value.length;
      return [run];
    },
    comment: (node) => ({ text: '', comment: node.data.trim(), line: Math.max(1, line), column }),
    here: () => ({ line: Math.max(1, line), column }),
    paragraph: () => {
      line += 1;
      column = 1;
    },
  };
}

const noteMark = /^\s*[[(]?(?:\d{1,3}|[*†‡§¶#]{1,3}|[a-z])[\])]?(?:\s*,\s*\d{1,3})*\s*$/u;

/** Raised figures and signs lead to notes: "14²" in print is not 142. */
export function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup') return false;
  const words: string[] = [];
  const waiting = [...element.childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) words.push(node.value);
    else if (isElement(node)) waiting.push(...node.childNodes);
  }
  return noteMark.test(words.join(''));
}

/** What leads to a note or back from it, such as "↑" at its end. */
export function isBackLink(element: HtmlElement): boolean {
  if (element.tagName !== 'a') return false;
  const target = attribute(element, 'href') ?? '';
  return (
    /^#(?:fn|footnote|endnote)-?ref/u.test(target) || attribute(element, 'role') === 'doc-backlink'
  );
}
