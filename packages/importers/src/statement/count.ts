import type { StatementRole } from '@partnership-impact/core';
import type { Noun } from '../lexicon/compiled-lexicon.js';
import type { PeriodRange } from './period-range.js';
import type { Piece } from './piece.js';

/** How a word beside the number widens what it stands for. */
export type Width = 'about' | 'atLeast' | 'atMost' | 'nearly';

/** The kinds of pieces that widen a number. */
export const widths: ReadonlySet<Piece['kind']> = new Set<Width>([
  'about',
  'atLeast',
  'atMost',
  'nearly',
]);

/** A number of a sentence and all that is known of what it counts, filled in step by step. */
export interface Count {
  /** Index of its piece in the sentence. */
  readonly at: number;
  readonly piece: Piece;
  /** The pieces that belong to it, from the words before the number up to those behind the noun. */
  from: number;
  to: number;
  noun: Noun | null;
  /** Where the noun was found: behind the number, before it, in another number's phrase, nowhere. */
  found: 'behind' | 'before' | 'elsewhere' | 'nowhere';
  /** The kind of event that the noun names, where it is not the plain word: `workshops`. */
  gathering: string | null;
  /** The noun as it stands in the text, folded. */
  nounText: string | null;
  /** Values by dimension that its own words name. */
  scope: Map<string, Set<string>>;
  /** Words between number and noun that neither lexicon nor dataset knows. */
  unknown: string[];
  /** Such words behind the noun: "on digital skills". */
  narrowed: string | null;
  /** Such words before a noun for events: they name a kind of event. */
  unknownType: string | null;
  width: Width | null;
  /** Where the words for the width begin. */
  printedFrom: number;
  role: StatementRole | null;
  /** The role stands in its own noun phrase: "the planned 30 events". */
  roleBeside: boolean;
  distinct: boolean;
  registered: boolean;
  /** Cancelled, invited. */
  void: boolean;
  /** What makes it no count of its own: it is worked out from others, or says something else. */
  derived: 'mean' | 'difference' | 'other' | null;
  /** One for each event. */
  each: boolean;
  /** Announced as a whole: "a total of". */
  total: boolean;
  /** The number whose noun, scope and role it takes over. */
  head: Count | null;
  /** Its clause says that they were there: "120 teachers took part". */
  attended: boolean;
  /** The number of events at which these people were. */
  events: Count | null;
  /** Dimensions in which those events differ, so that they hold for none of the people. */
  apart: ReadonlySet<string>;
  /** Pointed to: "these five events". */
  these: boolean;
  /** The stretch of time that the sentence gives it by both ends. */
  range: PeriodRange | null;
  /** Its sentence counts other kinds of event beside those that its noun names. */
  oneOfKinds: boolean;
  /** A part of what it counts, and the text does not say which: "two of the webinars". */
  partitive: boolean;
  /** The single event that the sentence speaks of. */
  event: string | null;
}

/** A number of which nothing is known yet. */
export function newCount(at: number, piece: Piece): Count {
  return {
    at,
    piece,
    from: at,
    to: at + 1,
    noun: null,
    found: 'nowhere',
    gathering: null,
    nounText: null,
    scope: new Map(),
    unknown: [],
    narrowed: null,
    unknownType: null,
    width: null,
    printedFrom: piece.start,
    role: null,
    roleBeside: false,
    distinct: false,
    registered: false,
    void: false,
    derived: null,
    each: false,
    total: false,
    head: null,
    attended: false,
    events: null,
    event: null,
    range: null,
    oneOfKinds: false,
    partitive: false,
    these: false,
    apart: new Set(),
  };
}

/** Whether it counts events. */
export function countsEvents({ noun }: Count): boolean {
  return noun?.counts === 'events' || noun?.counts === 'gatherings';
}

/** Whether it counts people who may be at an event. */
export function countsPeople({ noun }: { readonly noun?: Noun | null | undefined }): boolean {
  return noun?.counts === 'people' || noun?.counts === 'stakeholders' || noun?.counts === 'groups';
}

/** Adds a value to the scope of a number. */
export function addScope(
  count: Count,
  { dimension, value }: { readonly dimension: string; readonly value: string },
): void {
  const values = count.scope.get(dimension);
  if (values) values.add(value);
  else count.scope.set(dimension, new Set([value]));
}
