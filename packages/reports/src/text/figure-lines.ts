import type { FindingFigure } from '@partnership-impact/core';
import { placeText } from '../place.js';
import { roleWords } from '../role-words.js';
import { padded } from './display-width.js';
import { excerpt } from './excerpt.js';
import { labelled, labelledWidth, withPlace } from './labelled.js';
import { printable } from './printable.js';
import type { Layout } from './text-options.js';

/** The figures of a finding side by side, each with what it is, its place and its quote. */
export function figureLines(figures: readonly FindingFigure[], layout: Layout): string[] {
  const quoted = new Set<string>();
  const width = Math.max(0, ...figures.map(({ printed }) => printable(printed).length));
  return figures.flatMap((figure) => {
    const { role, printed, label, source } = figure;
    const value = padded(printable(printed), Math.min(width, 12));
    const place = source ? placeText(source) : '';
    const lines = withPlace(`${value}  ${printable(label)}`.trimEnd(), place, layout);
    const [head = '', ...rest] = lines;
    // The figure is what the eye looks for.
    const inked = head.replace(printable(printed), (words) => layout.ink.strong(words));
    const quote = source?.quote ? quoteLines(source.quote, printed, layout) : [];
    // A sentence that holds several of the figures is shown again only where a caret points.
    const isNew = source?.quote === undefined || !quoted.has(source.quote) || quote.length > 1;
    if (source?.quote) quoted.add(source.quote);
    return labelled(roleWords[role], [inked, ...rest, ...(isNew ? quote : [])], layout);
  });
}

/** The quote with its caret, faint, set in from the figure; nothing where it repeats the figure. */
export function quoteLines(quote: string, words: string, layout: Layout): string[] {
  if (printable(quote).trim() === printable(words).trim()) return [];
  return excerpt(quote, words, labelledWidth(layout) - 2).map(
    (line) => `  ${layout.ink.faint(line)}`,
  );
}
