import type { Count } from './count.js';
import type { Sentence } from './sentence.js';

/**
 * Gives each number the stretch of time that its sentence speaks of: the last one before it, else,
 * where none stands before it, the first one behind it. A stage of the project that the text does not
 * date, such as "the first reporting period", narrows a number without saying to which days.
 */
export function readPeriods(counts: readonly Count[], { pieces, ranges }: Sentence): void {
  for (const count of counts) {
    count.range =
      ranges.findLast(({ to }) => to <= count.at) ??
      ranges.find((range) => range.from > count.at && !isApart(count, range.from)) ??
      null;
  }
  const stages = pieces.flatMap(({ kind, fold }, at) =>
    (kind === 'stage' || quarter.test(fold)) && !isDated(at) ? { at, fold } : [],
  );
  for (const count of counts) {
    const stage =
      stages.findLast(({ at }) => at < count.at) ?? stages.find(({ at }) => !isApart(count, at));
    if (stage && count.range === null) count.narrowed ??= stage.fold;
  }

  /** "the second year (2023)", but not "the first half of 2023" */
  function isDated(stage: number): boolean {
    const [sign, ...behind] = pieces.slice(stage + 1, stage + 4);
    return sign?.kind === 'sign' && behind.some(({ number }) => number?.date !== undefined);
  }

  /** "34 events, compared with 20 in the year before", "a rise from 2020" */
  function isApart(count: Count, stage: number): boolean {
    return pieces.slice(count.to, stage).some(({ kind }) => comparing.has(kind));
  }
}

/** "In 2023 Q1" is no figure of the year. */
const quarter = /^q[1-4]$/;
const comparing = new Set(['contrast', 'than', 'more', 'difference', 'changed']);
