import type { Block } from '../document/document.js';
import { headingName } from '../document/heading-name.js';
import { type HeadingSays, readHeading } from './heading-scope.js';
import { bareNumber, numberedHeadings } from './numbered-headings.js';
import { piecesOf, type Reading } from './pieces.js';

/** What the headings and labels of a document say, by the index of their block. */
export interface Headings {
  readonly says: ReadonlyMap<number, HeadingSays>;
  /** Those that begin with the number of their section. */
  readonly numbered: ReadonlySet<number>;
  /** Levels of the headings. */
  readonly levels: ReadonlyMap<number, number>;
  /** For a dimension, how many headings of each level name a value of it. */
  readonly depths: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The kind of event that the heading over the only register names: "Workshops". */
  readonly registered: string | null;
}

/**
 * Reads what the headings and labels of a document say. A heading such as "Igniting events" names a
 * kind of event that the dataset does not know only where others do the same.
 *
 * @param overRegisters Headings right above registers.
 */
export function readHeadings(
  headings: readonly Block[],
  wordsFor: (block: Block) => Reading | undefined,
  overRegisters: ReadonlySet<number> = new Set(),
): Headings {
  const says = new Map<number, HeadingSays>();
  const numbered = numberedHeadings(headings);
  for (const block of headings) {
    const words = block.text.length < 200 ? wordsFor(block) : undefined;
    if (!words) continue;
    const text = numbered.has(block.index) ? block.text.replace(bareNumber, '') : block.text;
    says.set(block.index, readHeading(piecesOf(headingName(text), words), words.names));
  }
  // The title of a report on an event is no event among others.
  const [title] = headings;
  const first = title && says.get(title.index);
  if (title && first) says.set(title.index, { ...first, event: null });
  const kinds = new Set([...says.values()].flatMap(({ openType }) => openType ?? []));
  const over = [...overRegisters].map((index) => says.get(index)?.openType ?? null);
  const registered = over.length === 1 ? (over[0] ?? null) : null;
  // Nor does the one over the register narrow: what stands under it speaks of the register.
  for (const [index, one] of says) {
    if (kinds.size < 2 || overRegisters.has(index)) says.set(index, { ...one, openType: null });
  }
  return { says, registered, numbered, ...depthsOf(headings, says) };
}

function depthsOf(headings: readonly Block[], says: ReadonlyMap<number, HeadingSays>) {
  const levels = new Map<number, number>();
  const depths = new Map<string, Map<number, number>>();
  for (const block of headings) {
    if (block.kind !== 'heading') continue;
    levels.set(block.index, block.level);
    const dimension = dimensionOf(says.get(block.index));
    if (dimension === undefined) continue;
    const depth = depths.get(dimension) ?? new Map<number, number>();
    depth.set(block.level, (depth.get(block.level) ?? 0) + 1);
    depths.set(dimension, depth);
  }
  return { levels, depths };
}

/**
 * Whether a heading ends before the one that seems nested in it. Converters set levels at random: a
 * heading that names a value of a dimension is as deep as most headings that name one.
 */
export function isClosed(
  outer: number,
  inner: number | undefined,
  { says, levels, depths }: Headings,
): boolean {
  const level = inner === undefined ? undefined : levels.get(inner);
  const dimension = dimensionOf(says.get(outer));
  if (inner === undefined || level === undefined || dimension === undefined) return false;
  if (dimensionOf(says.get(inner)) !== undefined) return false;
  let all = 0;
  let deep = 0;
  for (const [depth, headings] of depths.get(dimension) ?? []) {
    all += headings;
    if (depth >= level) deep += headings;
  }
  return deep * 2 > all;
}

function dimensionOf(says: HeadingSays | undefined): string | undefined {
  if (!says) return undefined;
  return says.openType === null ? says.scope.keys().next().value : 'type';
}
