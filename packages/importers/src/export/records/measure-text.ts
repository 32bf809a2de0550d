import type { MeasureId } from '@partnership-impact/core';

/** The name of a measure by which it is read again: "participants" alone would be attendances. */
export function measureText(measure: MeasureId | null): string {
  return measure === 'participants' ? 'distinct participants' : (measure ?? '');
}
