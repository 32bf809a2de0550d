export type * from './catalogue/catalogue-entry.js';
export * from './catalogue/chart-catalogue.js';
export type * from './chart.js';
export * from './forms/bullet.js';
export * from './forms/cumulative.js';
export * from './forms/dumbbell.js';
export type { Palette, Theme, ThemeOptions } from './theme.js';
