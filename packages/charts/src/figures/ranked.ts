import { fsum } from 'd3-array';
import { hiddenNote, namingNote } from '../notes.js';
import { type Combines, folded } from './folded.js';
import { parted } from './parted.js';

/** A value as a bar. */
export interface Bar {
  readonly label: string;
  /** `null`: hidden. */
  readonly value: number | null;
  /** `none`: written without a bar, which would dwarf the others. */
  readonly look: 'solid' | 'outline' | 'none';
}

/** A row that may be drawn as a bar. */
interface Rankable {
  readonly label: string;
  readonly value: number | null;
  readonly apart?: boolean;
  readonly hidden?: boolean;
}

/** How rows are ranked; see the options of bars. */
interface Ranking {
  readonly order?: 'by value' | 'as given';
  readonly most: number;
  readonly combines?: Combines;
  readonly whole?: number | null | undefined;
}

/** Ranks rows, largest first and those apart last; what has no bar of its own becomes a note. */
export function ranked<Row extends Rankable>(
  rows: readonly Row[],
  { order = 'by value', most, combines, whole }: Ranking,
) {
  const { shown, hidden, unknown } = parted(rows);
  const main = shown.filter(({ apart }) => !apart);
  const sorted = order === 'by value' ? main.toSorted((a, b) => b.value - a.value) : main;
  const apart = shown.filter((row) => row.apart);
  const { kept, rest, notes } = folded(sorted, most, combines);
  const listed = [...sorted, ...apart];
  const sum = fsum(listed, ({ value }) => value);
  const bars: readonly Bar[] = [
    ...kept.map((row) => ({ ...row, look: 'solid' as const })),
    ...rest.map((row) => ({ ...row, look: 'none' as const })),
    ...apart.map((row) => ({ ...row, look: 'outline' as const })),
    ...hidden.map((row) => ({ ...row, value: null, look: 'none' as const })),
  ];
  return {
    /** Those with a value that may be shown. */
    listed,
    hidden,
    unknown,
    /** What the listed come to. */
    sum,
    notes: [
      ...namingNote(unknown, 'No number for'),
      ...notes,
      ...hiddenNote(hidden.length, typeof whole === 'number' ? whole - sum : null),
    ],
    /** A bar for each, the smallest of many in one. */
    bars,
  };
}
