import { arrangeBlocks } from '../arrange-blocks.js';
import type { ReportDocument } from '../document.js';
import type { Draft } from '../draft.js';
import { loadHtmlFragmentReader } from '../html/html-drafts.js';
import { type SourceLines, sourceLines } from '../source-lines.js';
import { tabRows } from '../tab-table.js';
import { passageOf, type TextRun } from '../text-run.js';
import { type Hunk, hunksOf, lineText } from './hunk.js';
import { inlineRuns } from './inline-runs.js';
import { markdownDrafts } from './markdown-drafts.js';
import { loadMarkdownParser, type MarkdownParser } from './markdown-parser.js';
import { pipeRows } from './pipe-table.js';

const special = /[\\`*_[\]<>&~!]/u;
const definition = /^ {0,3}\[([^\]\n]+)\]:/u;

/** Where links and footnotes lead, so that each hunk knows marks whose note stands elsewhere. */
function definitionsOf(lines: SourceLines, hunks: readonly Hunk[]): string {
  const found: string[] = [];
  for (const { kind, from, to } of hunks) {
    if (kind !== 'markdown') continue;
    for (let line = from; line < to && found.length < 200; line += 1) {
      const label = definition.exec(lineText(lines, line))?.[1];
      if (label !== undefined)
        found.push(label.startsWith('^') ? `[${label}]: .` : `[${label}]: #`);
    }
  }
  return found.length > 0 ? `\n\n${found.join('\n\n')}\n` : '';
}

/** Reads the words of a cell or line; without signs of Markdown they are taken as they stand. */
function lineRuns(
  lines: SourceLines,
  parse: MarkdownParser,
  from: number,
  to: number,
): readonly TextRun[] {
  const text = lines.text.slice(from, to);
  const place = lines.place(from);
  if (!special.test(text) || text.length > 4000) return [{ text, ...place }];
  const lead = text.length - text.trimStart().length;
  return [{ text: '', ...place }, ...inlineRuns(parse(text.trim(), 'line'), lines, from + lead)];
}

/**
 * Reads a report in Markdown, or in plain text, which is Markdown without its signs.
 *
 * @example
 * (await readMarkdown('# Events\n\n34 events', 'r.md')).blocks.map(({ kind }) => kind);
 * // => ['heading', 'paragraph']
 */
export async function readMarkdown(text: string, file: string): Promise<ReportDocument> {
  const lines = sourceLines(text);
  const hunks = hunksOf(lines);
  const [parse, readHtml] = await Promise.all([
    hunks.some(({ kind }) => kind !== 'plain') ? loadMarkdownParser() : undefined,
    hunks.some(({ kind }) => kind === 'html' || kind === 'markdown')
      ? loadHtmlFragmentReader()
      : undefined,
  ]);
  const notes = definitionsOf(lines, hunks);
  const startOf = (line: number) => lines.starts[line] ?? text.length;
  const html = (from: number, to: number) => readHtml?.(lines, { file, from, to }) ?? [];
  const draft = ({ kind, from, to }: Hunk): readonly Draft[] => {
    const rows = () => Array.from({ length: to - from }, (_, index) => from + index);
    const base = startOf(from);
    switch (kind) {
      case 'left out':
        return [];
      case 'html':
        return html(base, startOf(to));
      case 'tabs': {
        const runs = rows().map((line) => {
          let at = startOf(line);
          return lineText(lines, line)
            .split('\t')
            .flatMap((cell, index) => {
              const tab = { text: '\t', ...lines.place(Math.max(0, at - 1)) };
              const words = parse ? lineRuns(lines, parse, at, at + cell.length) : [];
              at += cell.length + 1;
              return index > 0 ? [tab, ...words] : words;
            });
        });
        return [{ kind: 'table', rows: tabRows(runs, file), drawing: 'tabs' }];
      }
      case 'pipes': {
        const numbered = rows().map((line) => ({ text: lineText(lines, line), line: line + 1 }));
        const readCell = (cell: string, line: number, start: number) => {
          const at = startOf(line - 1) + start;
          return parse ? lineRuns(lines, parse, at, at + cell.length) : [];
        };
        return [{ kind: 'table', rows: pipeRows(numbered, { file, readCell }), drawing: 'pipes' }];
      }
      case 'plain': {
        const runs = rows().map((line) => ({
          text: `${lineText(lines, line)}\n`,
          line: line + 1,
          column: 1,
        }));
        const passage = passageOf(runs, file);
        return passage ? [{ kind: 'paragraph', passage }] : [];
      }
      case 'markdown': {
        const end = startOf(to);
        const written = text.slice(base, end);
        const root = parse?.(written.includes('[') ? written + notes : written);
        return root ? markdownDrafts(root, { file, lines, base, end, readHtml: html }) : [];
      }
    }
  };
  const blocks = arrangeBlocks(hunks.flatMap(draft));
  const title = blocks.find(({ kind }) => kind === 'heading')?.text ?? null;
  return { file, format: 'markdown', title, blocks };
}
