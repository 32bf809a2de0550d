import { fsum } from 'd3-array';
import { countText } from '../figure-text.js';
import { namingNote } from '../notes.js';
import { folded } from './folded.js';
import { parted } from './parted.js';

/** A part of a difference that is explained. */
export interface DifferencePart {
  readonly label: string;
  /** Above 0 for a rise, below for a fall. */
  readonly value: number | null;
}

/** One of the two figures that a difference lies between. */
export interface DifferenceEnd {
  readonly label: string;
  readonly value: number;
}

/** One of the two figures, a rise, a fall, or what is left unexplained. */
export interface Step {
  readonly label: string;
  readonly kind: 'total' | 'rise' | 'fall' | 'unexplained';
  readonly start: number;
  readonly end: number;
}

const mostParts = 24;

/**
 * Puts the parts of a difference one after another, what they leave unexplained last; of many the
 * smallest stand together.
 */
export function stepsOf(rows: readonly DifferencePart[], from: DifferenceEnd, to: DifferenceEnd) {
  const { shown, unknown } = parted(rows);
  const parts = shown.filter(({ value }) => value !== 0);
  const still = rows.filter(({ value }) => value === 0);
  const bySize = parts.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const ordered = parts.length > mostParts ? bySize : parts;
  const { kept, rest, notes } = folded(ordered, mostParts);
  const exact = to.value - from.value - fsum(parts, ({ value }) => value);
  const unexplained = Math.abs(exact) < 1e-9 * Math.max(1, Math.abs(to.value)) ? 0 : exact;
  const totalOf = ({ label, value }: DifferenceEnd): Step => {
    return { label, kind: 'total', start: 0, end: value };
  };
  const chain = (own: readonly { readonly label: string; readonly value: number }[]) => {
    let at = from.value;
    const changes = own.map(({ label, value }): Step => {
      const start = at;
      at += value;
      return { label, kind: value < 0 ? 'fall' : 'rise', start, end: at };
    });
    const last: Step = { label: 'Not explained', kind: 'unexplained', start: at, end: to.value };
    return [totalOf(from), ...changes, ...(unexplained === 0 ? [] : [last]), totalOf(to)];
  };
  return {
    /** As they are drawn. */
    steps: chain([...kept, ...rest]),
    /** With each part, however small. */
    each: chain(ordered),
    unexplained,
    notes: [
      ...namingNote(unknown, 'No number for'),
      ...namingNote(still, `No difference in ${countText(still.length, 'part')}:`, 0),
      ...notes,
    ],
  };
}
