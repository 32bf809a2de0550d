import {
  type AggregateRow,
  type ContactDimension,
  contactGrowth,
  type FunnelRow,
  type ReachRow,
  suppressSmallCells,
} from '@partnership-impact/core';
import { usageError } from '../usage-error.js';
import { givenDay } from './given.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';
import { writeResult } from './write-result.js';

const steps = ['identified', 'invited', 'registered'] as const;

/** `network report FILE`: figures that may be published. Small counts, and those that give them away, are hidden. */
export const reportNetwork: RunAction = async (given, terminal) => {
  const { contactsOf, networkFunnel, networkReach } = await databasePackage();
  const minimum = Number(given.value('minimum') ?? 5);
  if (!Number.isInteger(minimum) || minimum < 1) {
    throw usageError(`--minimum "${given.value('minimum')}" is no whole number above 0.`);
  }
  const projectStart = givenDay(given, 'on');
  const chosen = given.list('by') as readonly ContactDimension[];
  const dimensions = chosen.length > 0 ? chosen : (['targetGroup', 'country'] as const);
  const { contacts, funnels, reached } = await withNetwork(given, async (network) => ({
    contacts: await contactsOf(network),
    funnels: await Promise.all(dimensions.map((by) => networkFunnel(network, { by: [by] }))),
    reached: await networkReach(network),
  }));
  const tables = dimensions.map((by, index) => ({
    by,
    rows: publishedFunnel(funnels[index] ?? [], by, minimum),
  }));
  const reach = publishedReach(reached, minimum);
  const growth = contactGrowth(contacts, projectStart === undefined ? {} : { projectStart });
  const organisations = new Set(contacts.flatMap(({ organisation }) => organisation ?? [])).size;
  await writeResult(given, terminal, {
    lines: [
      `${contacts.length} contacts of ${organisations} organisations`,
      ...tables.flatMap(({ by, rows }) => ['', ...funnelLines(by, rows)]),
      ...(reach.length > 0 ? ['', ...reachLines(reach)] : []),
      '',
      ...growth.rows.map(
        ({ month, added, contacts: total }) =>
          `${month}  ${String(added).padStart(6)} added  ${String(total).padStart(6)} in all`,
      ),
      ...(growth.undated > 0 ? [`${growth.undated} contacts without a date are in no month.`] : []),
      `Counts below ${minimum}, and those that would give them away, read "hidden".`,
    ],
    json: {
      schema: 'partnership-impact/network-report/1',
      contacts: contacts.length,
      organisations,
      minimum,
      tables,
      reach,
      growth,
    },
  });
  return 0;
};

interface PublishedRow {
  readonly value: string | null;
  /** `null`: hidden. */
  readonly identified: number | null;
  readonly invited: number | null;
  readonly registered: number | null;
}

/** The steps of a funnel, each a table of its own for suppression. */
function publishedFunnel(
  rows: readonly FunnelRow[],
  dimension: string,
  minimum: number,
): readonly PublishedRow[] {
  const hidden = steps.map((step) => {
    const cells = rows.map(
      (row): AggregateRow => ({
        key: row.key,
        figures: { [step]: { value: row[step], records: row[step], missing: 0 } },
      }),
    );
    return suppressSmallCells(cells, { measure: step, minimum }).cells.map(
      ({ value }) => value ?? null,
    );
  });
  return rows.map(({ key }, index) => ({
    value: key[dimension] ?? null,
    identified: hidden[0]?.[index] ?? null,
    invited: hidden[1]?.[index] ?? null,
    registered: hidden[2]?.[index] ?? null,
  }));
}

function funnelLines(by: string, rows: readonly PublishedRow[]): readonly string[] {
  const cell = (value: number | null) => (value === null ? 'hidden' : String(value)).padStart(11);
  const width = Math.max(by.length, ...rows.map(({ value }) => (value ?? 'all').length));
  return [
    `${by.padEnd(width)}${steps.map((step) => step.padStart(11)).join('')}`,
    ...rows.map(
      (row) =>
        `${(row.value ?? 'all').padEnd(width)}${steps.map((step) => cell(row[step])).join('')}`,
    ),
  ];
}

interface PublishedReach {
  readonly type: string;
  readonly targetGroup: string;
  /** `null`: hidden. */
  readonly attendances: number | null;
}

/** Attendances of each type by target group, with the totals of the types for suppression to guard. */
function publishedReach(rows: readonly ReachRow[], minimum: number): readonly PublishedReach[] {
  const types = [...new Set(rows.map(({ type }) => type))];
  const cells = [
    ...rows.map(({ type, targetGroup, attendances }) => cell(type, targetGroup, attendances)),
    ...types.map((type) => {
      const ofType = rows.filter((row) => row.type === type);
      return cell(
        type,
        null,
        ofType.reduce((sum, { attendances }) => sum + attendances, 0),
      );
    }),
  ];
  const published = suppressSmallCells(cells, { measure: 'attendances', minimum });
  return published.cells.map(({ key, value }) => ({
    type: key.type ?? '',
    targetGroup: key.targetGroup ?? 'all',
    attendances: value ?? null,
  }));
}

function cell(type: string, targetGroup: string | null, value: number): AggregateRow {
  return {
    key: { type, targetGroup },
    figures: { attendances: { value, records: value, missing: 0 } },
  };
}

function reachLines(rows: readonly PublishedReach[]): readonly string[] {
  return [
    'attendances by event type and target group',
    ...rows.map(
      ({ type, targetGroup, attendances }) =>
        `${(attendances === null ? 'hidden' : String(attendances)).padStart(8)}  ${type}, ${targetGroup}`,
    ),
  ];
}
