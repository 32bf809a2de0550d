import type { Nodes } from 'mdast';
import { placedRuns, type SourceLines } from '../source-lines.js';
import type { TextRun } from '../text-run.js';

const comment = /^<!--([\s\S]*?)-->$/u;
const footnoteMark = /\[\^[^\]\s]+\]/gu;

/**
 * The words of a paragraph, heading or cell, each placed in the source. Marks of emphasis, links'
 * addresses, images and what is struck out are left out; comments come as empty runs.
 *
 * @param base Offset in the source at which the parsed text began.
 */
export function inlineRuns(node: Nodes, lines: SourceLines, base: number): readonly TextRun[] {
  const runs: TextRun[] = [];
  const waiting: Nodes[] = [node];
  let silent: string | undefined;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const from = base + (next.position?.start.offset ?? 0);
    const to = base + (next.position?.end.offset ?? 0);
    if (next.type === 'html') {
      const said = comment.exec(next.value)?.[1];
      const tag = /^<(\/?)(\w+)/u.exec(next.value);
      const name = tag?.[2]?.toLowerCase();
      if (said !== undefined) runs.push({ text: '', comment: said.trim(), ...lines.place(from) });
      else if (name === 'br') runs.push({ text: '\n', ...lines.place(from) });
      else if (name === 'script' || name === 'style') silent = tag?.[1] ? undefined : name;
    } else if (silent !== undefined) {
    } else if (next.type === 'text' || next.type === 'inlineCode') {
      const value = next.value.replaceAll(footnoteMark, (mark) => ' '.repeat(mark.length));
      // Blanked marks differ from the source, so the places are told by the value as written.
      const placed = placedRuns(lines, next.value, [from, to]);
      if (value === next.value) runs.push(...placed);
      else {
        let at = 0;
        for (const run of placed) {
          runs.push({ ...run, text: value.slice(at, at + run.text.length) });
          at += run.text.length;
        }
      }
    } else if (next.type === 'break') {
      runs.push({ text: '\n', ...lines.place(from) });
    } else if ('children' in next && next.type !== 'delete' && next.type !== 'list') {
      waiting.push(...[...next.children].reverse());
    }
  }
  return runs;
}
