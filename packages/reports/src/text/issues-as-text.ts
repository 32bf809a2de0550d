import type { Issue } from '@partnership-impact/core';
import { placeText } from '../place.js';
import { countOf } from '../printed-number.js';
import { printable } from './printable.js';
import type { Layout } from './text-options.js';
import { wrapped } from './wrapped.js';

/** Faults in reading, in the order in which they were met. */
export function issuesAsText(issues: readonly Issue[], layout: Layout): readonly string[] {
  if (issues.length === 0) return [];
  const { ink, width } = layout;
  return [
    ink.strong(`${countOf(issues.length, 'issue')} in reading the inputs`),
    ...issues.flatMap(({ severity, message, source, code }) => [
      `  ${ink.severity(severity, severity)} ${ink.faint(code)}  ${ink.place(placeText(source))}`,
      ...wrapped(printable(message), width - 4).map((line) => `    ${line}`),
    ]),
  ];
}
