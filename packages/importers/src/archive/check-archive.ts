import { beyondLimit, type Limits } from '../limits/limits.js';
import { type ArchivePart, archiveParts } from './parts.js';

/** Deflate cannot do better than this, so it bounds what a part of unknown size becomes. */
const highestRatio = 1_032;
/** Small parts compress well for honest reasons. */
const smallPart = 1_000_000;

/**
 * Refuses an archive that would inflate to more than the limits allow, before anything is inflated.
 *
 * @returns The parts of the archive.
 * @throws `ImpactError` `limit-exceeded`.
 */
export function checkArchive(
  bytes: Uint8Array,
  file: string,
  limits: Limits,
): readonly ArchivePart[] {
  if (bytes.length > limits.workbookBytes) {
    throw beyondLimit('workbookBytes', file, bytes.length, limits);
  }
  const parts = archiveParts(bytes);
  let total = 0;
  for (const { compressed, inflated } of parts) {
    const size = inflated === 0 ? Math.min(compressed, bytes.length) * highestRatio : inflated;
    total += size;
    const ratio = size / Math.max(1, compressed);
    if (inflated > smallPart && ratio > limits.inflationRatio) {
      throw beyondLimit('inflationRatio', file, ratio, limits);
    }
  }
  if (total > limits.inflatedBytes) throw beyondLimit('inflatedBytes', file, total, limits);
  return parts;
}
