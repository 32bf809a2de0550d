import type { Finding } from '@partnership-impact/core';
import { usageError } from './usage-error.js';

/**
 * The finding whose id begins as given.
 *
 * @throws `ImpactError` `invalid-option` when there is none, or several.
 */
export function findingById(findings: readonly Finding[], start: string): Finding {
  const found = findings.filter(({ id }) => id.startsWith(start));
  const [only] = found;
  if (only && found.length === 1) return only;
  if (found.length > 1) {
    throw usageError(
      `${found.length} findings have an id that begins with "${start}". Give more of it.`,
    );
  }
  throw usageError(
    `There is no finding "${start}". The ids stand at the end of each finding's heading in "check".`,
  );
}
