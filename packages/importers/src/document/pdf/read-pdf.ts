import { ImpactError, type Issue } from '@partnership-impact/core';
import { issueOf } from '../../messages/issue-of.js';
import { arrangeBlocks } from '../arrange-blocks.js';
import type { ReportDocument } from '../document.js';
import type { Draft } from '../draft.js';
import { joinPassages } from '../text-run.js';
import { bodyLook } from './body-look.js';
import { knownWords } from './known-words.js';
import { furniture } from './page-furniture.js';
import { type PageLines, pageLines } from './page-text.js';
import { positionedDrafts } from './positioned-drafts.js';
import { isSound, textOfRows } from './sound-table.js';
import { type StructureNode, taggedDrafts } from './tagged-drafts.js';

/** Pages read of one document. */
const mostPages = 2000;
/** Pages of one kind that are told by their numbers. */
const mostPagesTold = 20;

function isTagged(tree: StructureNode | null): tree is StructureNode {
  const waiting: StructureNode[] = tree ? [tree] : [];
  for (
    let node = waiting.pop(), seen = 0;
    node !== undefined && seen < 10_000;
    node = waiting.pop(), seen += 1
  ) {
    if (node.role !== undefined && /^(?:P|H[1-6]?|L|LI|Table|TR)$/u.test(node.role)) return true;
    waiting.push(...(node.children ?? []));
  }
  return false;
}

/** The first of the pages, each once, and how many there are. */
function firstPages(some: readonly number[]) {
  const pages = [...new Set(some)];
  return { pages: pages.slice(0, mostPagesTold), count: pages.length };
}

/** How many letters of a page its tags reach. */
function reach(drafts: readonly Draft[]): number {
  let letters = 0;
  for (const draft of drafts) {
    if (draft.kind === 'table') {
      for (const { cells } of draft.rows) for (const { text } of cells) letters += text.length;
    } else if (draft.kind !== 'break') letters += draft.passage.text.length;
  }
  return letters;
}

const sentenceEnd = /[.!?:;…]["”’)]?$/u;

/** Joins a paragraph that the end of a page cut in two. */
function joinPages(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const goesOn =
      before?.kind === 'paragraph' &&
      draft.kind === 'paragraph' &&
      before.passage.source.page !== draft.passage.source.page &&
      !sentenceEnd.test(before.passage.text) &&
      before.passage.text.length > 60 &&
      /^[\p{Ll}\d(]/u.test(draft.passage.text);
    if (goesOn)
      joined[joined.length - 1] = {
        ...before,
        passage: joinPassages(before.passage, draft.passage),
      };
    else joined.push(draft);
  }
  return joined;
}

/**
 * Reads a report in PDF: by its tags where it has them, else by where the words stand. Places are
 * page, line of the page and character in the line. What cannot be told is in the issues.
 *
 * @throws `ImpactError` `unreadable-input` for bytes that are no PDF or need a password,
 *   `limit-exceeded` for more than 2,000 pages.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly document: ReportDocument; readonly issues: readonly Issue[] }> {
  const { getDocumentProxy } = await import('unpdf');
  const options = { verbosity: 0, isEvalSupported: false, stopAtErrors: false };
  // A copy: the reader takes the bytes for its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), options).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ImpactError(
      'unreadable-input',
      `"${file}" cannot be read as a PDF: ${message.replace(/\.$/, '')}. If it has a password, save a copy without one.`,
      { cause },
    );
  });
  if (pdf.numPages > mostPages) {
    const message = `"${file}" has ${pdf.numPages} pages; at most ${mostPages} are read. Give the part with the figures as a file of its own.`;
    throw new ImpactError('limit-exceeded', message);
  }
  const issues: Issue[] = [];
  const pages: { readonly content: PageLines; readonly tree: StructureNode | null }[] = [];
  const empty: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const content = await pageLines(page, number);
      const tree = (await page.getStructTree().catch(() => null)) as StructureNode | null;
      if (content.lines.length === 0) empty.push(number);
      pages.push({ content, tree });
      page.cleanup();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      issues.push(
        issueOf(
          { severity: 'error', code: 'page-unreadable', told: { page: number, reason } },
          { file, page: number },
        ),
      );
    }
  }
  await pdf.cleanup();
  if (empty.length > 0) {
    const code = 'page-without-text';
    const source = { file, page: empty[0] ?? 1 };
    issues.push(
      empty.length === pdf.numPages
        ? issueOf({ severity: 'error', code, told: { of: 'document', file } }, source)
        : issueOf({ severity: 'note', code, told: { of: 'pages', ...firstPages(empty) } }, source),
    );
  }
  const contents = pages.map(({ content }) => content);
  const body = bodyLook(contents);
  const skip = furniture(contents);
  const words = knownWords(contents);
  const drafts: Draft[] = [];
  const byPosition: number[] = [];
  const untold: number[] = [];
  for (const { content, tree } of pages) {
    const texts = content.lines.filter((line) => !skip.has(line)).flatMap((line) => line.texts);
    const lettersOf = (some: typeof texts) => some.reduce((sum, { text }) => sum + text.length, 0);
    // What a tagged page does not mark is its header and footer.
    const marked = lettersOf(texts.filter(({ mark }) => mark !== null));
    const tagged = isTagged(tree) ? taggedDrafts(tree, content, { file, words }) : [];
    if (reach(tagged) * 2 > marked && marked * 5 > lettersOf(texts)) {
      drafts.push(...tagged);
      continue;
    }
    const positioned = positionedDrafts(content, { file, body, skip, words });
    for (const draft of positioned) {
      const isTable = draft.kind === 'table';
      if (isTable && isSound(draft.rows)) byPosition.push(content.page);
      if (isTable && !isSound(draft.rows)) {
        // A grid of fragments would be read as figures that nobody stated.
        untold.push(content.page);
        drafts.push(...textOfRows(draft.rows));
      } else drafts.push(draft);
    }
  }
  const [lost] = untold;
  if (lost !== undefined) {
    const source = { file, page: lost };
    const told = firstPages(untold);
    issues.push(issueOf({ severity: 'warning', code: 'table-not-told', told }, source));
  }
  const [first] = byPosition;
  if (first !== undefined) {
    const source = { file, page: first };
    const told = firstPages(byPosition);
    issues.push(issueOf({ severity: 'note', code: 'table-by-position', told }, source));
  }
  const blocks = arrangeBlocks(joinPages(drafts));
  const title = blocks.find(({ kind }) => kind === 'heading')?.text ?? null;
  return { document: { file, format: 'pdf', title, blocks }, issues };
}
