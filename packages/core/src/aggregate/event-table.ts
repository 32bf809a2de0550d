import type { CodeColumn, CodeListColumn } from './event-columns.js';
import type { ExactNumbers } from './exact-numbers.js';

/** The numbers of an event that add up. */
export const addedNumbers = [
  'eventCount',
  'attendances',
  'fromLists',
  'registered',
  'hours',
  'noShows',
  'expected',
  'shows',
  'people',
  'unnamed',
  'sizedEvents',
] as const;

/**
 * `people` and `unnamed`: those on the list who are told apart, and those who are not. `sizedEvents`:
 * the events whose attendances are known.
 */
export type AddedNumber = (typeof addedNumbers)[number];

/** The things of which an event may have several. */
export type ListName = 'partner' | 'person' | 'organisation' | 'country';

/**
 * Events as the engine reads them: columns that are made when first asked for and kept. Cancelled
 * events are rows with 0 for every number, and of the lists they keep only their partners.
 */
export interface EventTable {
  readonly length: number;
  /** 1 for each row that was held; `null` when all were. */
  readonly held: Uint8Array | null;
  /**
   * A dimension of one value for each row: any that is not credited.
   *
   * @throws {@link ImpactError} `unknown-reference` for a name that no event gives.
   */
  column(dimension: string): CodeColumn;
  /** `null`: no row gives the number. */
  number(name: AddedNumber): ExactNumbers | null;
  /** The lists, or one code for each row where none has more. `null`: no row has any. */
  list(name: ListName): CodeListColumn | CodeColumn | null;
  /** Whether a row may have several values of the dimension, each of which is credited with it. */
  isCredited(dimension: string): boolean;
  /** 1 for each row that has any of a list; `null`: no row has. */
  named(name: ListName): Uint8Array | null;
  /** The printed value of a text in a scope. */
  value(dimension: string, text: string): string;
  /** The target group of a partner. */
  targetGroup(partner: string): string | null;
  /** The order in which values of a dimension are printed. */
  ordered(dimension: string, values: readonly string[]): readonly string[];
}
