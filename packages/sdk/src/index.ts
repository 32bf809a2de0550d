/**
 * Everything from the packages that this one builds on, and what works on files.
 *
 * @packageDocumentation
 */
export * from '@partnership-impact/charts';
export * from '@partnership-impact/core';
export * from '@partnership-impact/importers';
export * from '@partnership-impact/reports';
export type * from './config/config.js';
export type { ConfigChoice, ConfigRead } from './config/read-config.js';
export { type CheckFilesOptions, checkFiles, checkProject } from './project/check-files.js';
export { type ProjectRead, type ReadProjectOptions, readProject } from './project/read-project.js';
export { reportOfFiles, reportOfProject } from './project/report-of-files.js';
export { type SummaryQuery, summarise, summariseFiles } from './project/summarise-files.js';
