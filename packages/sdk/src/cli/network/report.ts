import { networkCharts } from '@partnership-impact/charts';
import {
  type ContactDimension,
  publishFunnel,
  publishGrowth,
  publishReach,
  usualMinimum,
} from '@partnership-impact/core';
import { networkReport, reportAsText } from '@partnership-impact/reports';
import { deliver } from '../deliver.js';
import { usageError } from '../usage-error.js';
import { documentEnding, writtenDocument } from '../written-document.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';

/**
 * `network report FILE`: figures that may be published, as text, as JSON, or with charts as a
 * document. Small counts, and those that would give them away, are hidden.
 */
export const reportNetwork: RunAction = async (given, terminal) => {
  const { networkFunnel, networkGrowth, networkReach } = await databasePackage();
  const minimum = Number(given.value('minimum') ?? usualMinimum);
  if (!Number.isInteger(minimum) || minimum < 1) {
    throw usageError(`--minimum "${given.value('minimum')}" is no whole number above 0.`);
  }
  const output = given.value('output');
  const format = given.value('format');
  if (format === undefined && output !== undefined) documentEnding(output);
  const projectStart = given.day('project-start');
  const chosen = given.list('by') as readonly ContactDimension[];
  const dimensions = chosen.length > 0 ? chosen : (['targetGroup', 'country'] as const);
  const figures = await withNetwork(given, async (network) => ({
    minimum,
    tables: await Promise.all(
      dimensions.map(async (by) => ({
        by,
        rows: publishFunnel(await networkFunnel(network, { by: [by] }), { minimum }),
      })),
    ),
    reach: publishReach(await networkReach(network), { minimum }),
    growth: publishGrowth(await networkGrowth(network, { projectStart }), { minimum }),
  }));
  const [whole] = figures.tables.flatMap(({ rows }) => rows.slice(-1));
  if (format === 'json') {
    const { tables, ...rest } = figures;
    const json = {
      schema: 'partnership-impact/network-report/1',
      contacts: whole?.identified ?? null,
      organisations: whole?.organisations ?? null,
      ...rest,
      tables: tables.map(({ by, rows }) => ({
        by,
        rows: rows.map(({ key, ...row }) => ({ value: key[by] ?? null, ...row })),
      })),
    };
    await deliver(`${JSON.stringify(json, null, 2)}\n`, given, terminal);
    return 0;
  }
  const document = networkReport({ figures, charts: networkCharts(figures) });
  const text =
    output === undefined || format === 'text'
      ? reportAsText(document, output === undefined ? terminal : {})
      : await writtenDocument(document, output);
  await deliver(text, given, terminal);
  return 0;
};
