import type { CheckComparison } from '../check-comparison.js';
import { countOf } from '../printed-number.js';
import { printable } from './printable.js';
import type { Layout } from './text-options.js';
import { wrapped } from './wrapped.js';

/** What changed against an earlier result: the counts, and the findings that are gone. */
export function sinceAsText(since: CheckComparison | null, layout: Layout): readonly string[] {
  if (since === null) return [];
  const counts = [
    `${since.new.length} new`,
    `${since.changed.length} changed`,
    `${since.unchanged.length} unchanged`,
    `${since.gone.length} gone`,
  ];
  return [
    layout.ink.strong(`Since ${printable(since.file)}`),
    `  ${countOf(since.new.length + since.changed.length + since.unchanged.length, 'finding')}: ${counts.join(' · ')}`,
    ...since.gone.flatMap(({ message }) => {
      const [head = '', ...rest] = wrapped(printable(message), layout.width - 12);
      return [`    gone: ${head}`, ...rest.map((line) => `          ${line}`)];
    }),
  ];
}
