import type { SourceRef } from '../model/source-ref.js';

/** A place as a text, to find again what stands at the same cell or figure. */
export function placeKey({ file, sheet, page, row, line, column }: SourceRef): string {
  return JSON.stringify([file, sheet, page, row, line, column]);
}
