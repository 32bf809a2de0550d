import type { Period } from '@partnership-impact/core';
import type { ThemeOptions } from './theme.js';

/** A cell of a chart's table; `null`: not given or not known. */
export type ChartCell = string | number | null;

/** Every number that the picture shows. */
export interface ChartTable {
  readonly header: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly ChartCell[])[];
}

/** What stands behind a picture, one fact in each row. */
export type ChartRow = Readonly<Record<string, ChartCell>>;

/** What could not be drawn, or not in full. */
export interface ChartNote {
  /** One sentence; it stands under the picture. */
  readonly text: string;
  /** How many rows of the input it speaks of. */
  readonly rows: number;
  /** What they come to in the chart's measure; `null` where they have no number. */
  readonly value: number | null;
}

/** What a chart holds. */
export interface ChartParts {
  /** An `<svg>` element with a name and a description, for a page or a file. */
  readonly svg: string;
  readonly title: string;
  /** Computed from the figures, for those who cannot see the picture. */
  readonly description: string;
  readonly table: ChartTable;
  readonly rows: readonly ChartRow[];
  readonly notes: readonly ChartNote[];
}

/** A picture as text, with what it shows in words and in figures. Frozen; equal rows give equal bytes. */
export interface Chart extends ChartParts {
  /** The SVG. */
  toString(): string;
  /** A `<figure>` with the picture, its caption, and the description and the table to unfold. */
  toHTML(): string;
}

/** What every form understands. */
export interface ChartOptions {
  /** In place of the computed title. */
  readonly title?: string;
  /** Smaller, below the title; `''` for none. */
  readonly subtitle?: string;
  /** In pixels, from 600 to 2000. Default 720. */
  readonly width?: number;
  /** Start of the ids in the SVG; a fingerprint of its content where left out. */
  readonly id?: string;
  /** BCP 47 language of the words, for screen readers. */
  readonly language?: string;
  readonly theme?: ThemeOptions;
}

/** What forms understand that show counts. */
export interface CountOptions extends ChartOptions {
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
}

/** What forms understand that run along time. */
export interface TimeOptions extends ChartOptions {
  /** The project's. Rows more than a year outside it are not drawn but noted. */
  readonly period?: Period | null;
  /** Labels of the axis. `project months` needs a period. Default `months`. */
  readonly axis?: 'months' | 'project months';
}
