import { decodeAs } from '../encoding/decode-as.js';
import { detectEncoding } from '../encoding/detect-encoding.js';
import type { Form } from './sniff.js';

const headLength = 16_384;

/** Tells what kind of text some bytes are; `binary` where they are no text. */
export function textForm(bytes: Uint8Array, name: string): Form {
  const head = bytes.subarray(0, headLength);
  const { encoding, mark } = detectEncoding(head);
  const text = decodeAs(encoding, head.subarray(mark));
  if (isJunk(text)) return 'binary';
  const start = text.trimStart();
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (start === '') return bytes.length > headLength ? 'csv' : 'empty';
  if (start.startsWith('<')) {
    const form = markupForm(start);
    if (form !== undefined && extension !== 'md' && extension !== 'markdown') return form;
  }
  if (/^[{[]/.test(start) && extension !== 'md' && looksLikeJson(start, extension)) return 'json';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (['csv', 'tsv', 'tab', 'psv'].includes(extension)) return 'csv';
  if (extension === 'html' || extension === 'htm') return 'html';
  return looksLikeMarkdown(text) ? 'markdown' : 'csv';
}

/** A text has no zeros, and few control characters. */
function isJunk(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0 || code === 0xfffd || (code < 32 && (code < 9 || code > 13) && code < 28))
      odd += 1;
  }
  // Random bytes, as of a picture or an archive, hold about a tenth.
  return odd > text.length * 0.05;
}

function markupForm(start: string): Form | undefined {
  const head = start.slice(0, 4_000);
  if (
    /^<(!doctype html|html|head|body|table|div|p|meta|h[1-6]|section|article|main|ul|ol)\b/i.test(
      head,
    )
  )
    return 'html';
  if (/^<\?xml/i.test(head)) return /<html[\s>]/i.test(head) ? 'html' : 'xml';
  if (/^<!--/.test(head))
    return /<(html|body|table|p|div|h[1-6])[\s>]/i.test(head) ? 'html' : 'xml';
  return /^<[A-Za-z_][\w.:-]*(\s[^<>]*)?\/?>/.test(head) ? 'xml' : undefined;
}

function looksLikeJson(start: string, extension: string): boolean {
  if (extension === 'json' || extension === 'ndjson' || extension === 'jsonl') return true;
  return (
    /^(\{\s*("|\})|\[\s*([{["\d\]-]|true|false|null))/.test(start) && !/^\[[^\]\n]*\]\(/.test(start)
  );
}

/** Headings, lists, links and tables with pipes at both ends make a text Markdown. */
function looksLikeMarkdown(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (/^---\r?\n[\s\S]*?\n---\r?\n/.test(text)) return true;
  let marks = 0;
  for (const line of lines) {
    if (/^#{1,6} \S/.test(line) || /^\s{0,3}([*+-]|\d+\.) \S/.test(line)) marks += 1;
    else if (/^\s*\|?\s*:?-{3,}:?\s*\|/.test(line)) marks += 3;
    else if (/\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*/.test(line)) marks += 1;
  }
  if (marks >= Math.max(1, lines.length * 0.08)) return true;
  // Prose: long lines that end as sentences do, and no delimiter at a steady count.
  const prose = lines.filter((line) => line.length > 60 && /[.!?:]["')]?$/.test(line)).length;
  return prose > lines.length * 0.3;
}
