import type { Dataset } from '@partnership-impact/core';
import { lists } from '../records/join-records.js';

/** A Frictionless Data Package with its rows inside; plain JSON. */
export interface DataPackage {
  readonly profile: 'data-package';
  readonly name: string;
  readonly title?: string;
  readonly project: Dataset['project'];
  readonly resources: readonly DataResource[];
}

/** One list of records of a package. */
export interface DataResource {
  readonly name: string;
  readonly profile: 'data-resource';
  readonly format: 'json';
  readonly data: readonly object[];
}

/**
 * Writes a dataset as a Frictionless Data Package, one resource for each list that holds records.
 *
 * What was written reads back as the same dataset.
 *
 * @example
 * JSON.stringify(writeDataPackage(dataset));
 */
export function writeDataPackage(dataset: Dataset): DataPackage {
  const { project } = dataset;
  const resources = lists.flatMap((list): readonly DataResource[] => {
    const data = dataset[list] ?? [];
    return data.length === 0
      ? []
      : [{ name: list.toLowerCase(), profile: 'data-resource', format: 'json', data }];
  });
  const title = project?.name ? { title: project.name } : {};
  return { profile: 'data-package', name: 'partnership-impact', ...title, project, resources };
}
