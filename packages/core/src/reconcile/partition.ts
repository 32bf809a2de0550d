import { fsum } from 'd3-array';
import { canonicalScope, narrowingPeriod } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import { group } from '../model/group.js';
import { onceBeside, onceEach } from '../model/once.js';
import type { Statement } from '../model/statement.js';
import { isAside, statementGroups } from './statement-group.js';

/** A stated whole, and stated parts of it by one dimension. */
export interface Partition {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  readonly dimension: string;
  /** Where whole and parts stand together. */
  readonly within: 'passage' | 'document';
}

/**
 * The wholes that statements take apart: for each whole and each further dimension, the statements
 * that differ from it by a value of that dimension alone. At least two parts; of two statements of one
 * part the first counts, since two values of one figure are another finding.
 */
export function partitionsIn(dataset: Dataset, within: Partition['within']): readonly Partition[] {
  return partitions(dataset)(within);
}

const partitions = onceBeside((dataset: Dataset) =>
  onceEach((within: Partition['within']) => partitionsWithin(dataset, within)),
);

function partitionsWithin(dataset: Dataset, within: Partition['within']): readonly Partition[] {
  const groups = new Map<string, { statement: Statement; scope: Statement['scope'] }[]>();
  for (const statement of dataset.statements) {
    const { role, measure, passage, period, source } = statement;
    if (measure === null || (within === 'passage' && passage === null)) continue;
    if (isAside(dataset, statement)) continue;
    const narrowed = narrowingPeriod(dataset, period);
    const beside = within === 'passage' ? passage : '';
    const key = JSON.stringify([role, measure, source.file, beside, narrowed]);
    const together = groups.get(key) ?? [];
    together.push({ statement, scope: canonicalScope(dataset, statement.scope) });
    groups.set(key, together);
  }
  return [...groups.values()].flatMap((group) => partitionsOf(group, within));
}

function partitionsOf(
  group: readonly { readonly statement: Statement; readonly scope: Statement['scope'] }[],
  within: Partition['within'],
): readonly Partition[] {
  const partsByWhole = new Map<string, Map<string, Map<string, Statement>>>();
  for (const { statement, scope } of group) {
    for (const [dimension, value] of Object.entries(scope)) {
      // Words of the document that no dimension holds: women and teachers overlap.
      if (dimension === 'part') continue;
      const { [dimension]: _, ...rest } = scope;
      const key = JSON.stringify(rest);
      const byDimension = partsByWhole.get(key) ?? new Map<string, Map<string, Statement>>();
      const parts = byDimension.get(dimension) ?? new Map<string, Statement>();
      if (!parts.has(value)) parts.set(value, statement);
      byDimension.set(dimension, parts);
      partsByWhole.set(key, byDimension);
    }
  }
  const seen = new Set<string>();
  return group.flatMap(({ statement: whole, scope }) => {
    const key = JSON.stringify(scope);
    const first = !seen.has(key);
    seen.add(key);
    if (!first) return [];
    return [...(partsByWhole.get(key) ?? [])]
      .filter(([, parts]) => parts.size >= 2)
      .map(([dimension, parts]) => ({ whole, parts: [...parts.values()], dimension, within }));
  });
}

/** The values that the sum of parts may have; `high` is infinite where a part has no upper end. */
export interface PartsRange {
  readonly low: number;
  readonly high: number;
}

/** The values that the printed forms of the parts allow their sum. */
export function partsRange(parts: readonly Statement[]): PartsRange {
  const ends = parts.map(({ interval }) => interval);
  return {
    low: fsum(ends, ({ low }) => low),
    high: fsum(ends, ({ high }) => high ?? Infinity),
  };
}

/** The sentences that give a whole and two or more smaller values of the same figure beside it. */
export function unnamedParts(
  dataset: Dataset,
): readonly { readonly whole: Statement; readonly parts: readonly Statement[] }[] {
  return [...statementGroups(dataset).values()].flatMap(({ statements, asides }) =>
    [...group(asides, ({ passage, source }) => `${source.file} ${passage}`).values()].flatMap(
      (parts) => {
        const [first] = parts;
        const whole = statements.find(
          ({ passage, source }) => passage === first?.passage && source.file === first?.source.file,
        );
        const smaller = parts.every(({ value }) => whole !== undefined && value < whole.value);
        return whole && parts.length >= 2 && smaller ? [{ whole, parts }] : [];
      },
    ),
  );
}
