import { type Ink, inkFor } from './ink.js';

/** How a text is laid out. */
export interface TextOptions {
  /** Columns of a line. Default 80; places and words that are longer stay whole. */
  readonly width?: number;
  /** `ansi` for a terminal. Default `none`. */
  readonly colour?: 'ansi' | 'none';
}

/** A layout with everything decided. */
export interface Layout {
  readonly width: number;
  readonly ink: Ink;
}

/** Fills in what the options leave open. A width below 60 is taken as 60. */
export function layoutOf({ width = 80, colour = 'none' }: TextOptions): Layout {
  return { width: Math.max(60, width), ink: inkFor(colour) };
}
