export type * from './catalogue/catalogue-entry.js';
export * from './catalogue/chart-catalogue.js';
export { networkCharts } from './catalogue/network-charts.js';
export * from './forms.js';
export type { DisplayedTable } from './tables/displayed-table.js';
export { figuresTable } from './tables/figures-table.js';
export { findingsTable } from './tables/findings-table.js';
