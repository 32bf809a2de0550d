export type * from './catalogue/catalogue-entry.js';
export * from './catalogue/chart-catalogue.js';
export * from './forms.js';
export { networkCharts } from './network-charts.js';
export type { DisplayedTable } from './tables/displayed-table.js';
export { figuresTable } from './tables/figures-table.js';
export { findingsTable } from './tables/findings-table.js';
