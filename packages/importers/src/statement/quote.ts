import { quoteLimit } from '@partnership-impact/core';

/** The sentence around a figure, cut to the length that a quote may have, with the figure in it. */
export function quoteAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
): string {
  const whole = text.slice(sentence.start, sentence.end);
  if (whole.length <= quoteLimit) return whole;
  const room = Math.max(0, quoteLimit - 2 - (end - start));
  const before = Math.max(
    sentence.start,
    Math.min(start - Math.floor(room / 2), sentence.end - quoteLimit + 2),
  );
  const from = before === sentence.start ? before : wordStart(text, before, start);
  const to = Math.min(sentence.end, from + quoteLimit - 2);
  const until = to === sentence.end ? to : Math.max(end, text.lastIndexOf(' ', to));
  return `${from > sentence.start ? '…' : ''}${text.slice(from, Math.min(until, to))}${until < sentence.end ? '…' : ''}`;
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= limit ? from : space + 1;
}
