import type { Chart } from '@partnership-impact/charts';
import type {
  PublishedFunnelRow,
  PublishedGrowth,
  PublishedNetwork,
  PublishedReachRow,
} from '@partnership-impact/core';
import type { ReportBlock, ReportDocument } from '../impact/report-document.js';
import { left, right } from '../report-column.js';
import { countText, dimensionText, valueText } from './network-words.js';

/** Everything that a partnership database's report prints, already computed and drawn. */
export interface NetworkReportParts {
  readonly figures: PublishedNetwork;
  /** Those of `networkCharts`. Each goes into the section of its name. */
  readonly charts: readonly { readonly name: string; readonly chart: Chart }[];
}

/**
 * Composes the report of a partnership database: contacts and organisations by group, the way to
 * registration, growth, and whom the events reached, with charts and without personal details.
 *
 * @example
 * reportAsHtml(networkReport({ figures, charts: networkCharts(figures) }));
 */
export function networkReport({ figures, charts }: NetworkReportParts): ReportDocument {
  const { minimum, tables, reach, growth } = figures;
  const whole = tables[0]?.rows.at(-1);
  const drawn = (section: string): readonly ReportBlock[] =>
    charts
      .filter(({ name }) => name === section)
      .map(({ name, chart }) => ({ kind: 'chart', name, chart }));
  const blocks: readonly ReportBlock[] = [
    ...(whole ? [summary(whole)] : []),
    ...drawn('funnel'),
    ...tables.flatMap(({ by, rows }) => [
      ...groups(by, rows),
      ...drawn(`contacts-${dimensionText(by).replaceAll(' ', '-')}`),
    ]),
    ...months(growth),
    ...drawn('growth'),
    ...reached(reach),
    ...drawn('reach'),
    { kind: 'heading', text: 'How it was counted' },
    {
      kind: 'list',
      lines: definitions(
        minimum,
        tables.map(({ by }) => by),
      ),
    },
  ];
  return { title: 'The partnership database in figures', blocks };
}

function summary({
  identified,
  organisations,
  invited,
  registered,
}: PublishedFunnelRow): ReportBlock {
  return {
    kind: 'paragraph',
    text: `Contacts: ${countText(identified)}. Organisations: ${countText(organisations)}. Invited: ${countText(invited)}. Registered: ${countText(registered)}.`,
  };
}

function groups(by: string, rows: readonly PublishedFunnelRow[]): readonly ReportBlock[] {
  const name = dimensionText(by);
  return [
    { kind: 'heading', text: `By ${name}` },
    {
      kind: 'table',
      caption: `Contacts by ${name}`,
      columns: [
        left(name),
        ...[
          'organisations',
          'contacts',
          'invited',
          'registered',
          'of those invited',
          'median days',
        ].map(right),
      ],
      rows: rows.map((row) => {
        const value = row.key[by] ?? null;
        return {
          total: value === null,
          cells: [
            value === null ? 'total' : valueText(by, value),
            countText(row.organisations),
            countText(row.identified),
            countText(row.invited),
            countText(row.registered),
            rateText(row),
            row.medianDays === undefined ? '–' : countText(row.medianDays),
          ],
        };
      }),
    },
  ];
}

/** How many of those invited registered, with its share where both are shown. */
function rateText({ registeredOfInvited, invited }: PublishedFunnelRow): string {
  if (invited === 0) return '–';
  const count = countText(registeredOfInvited);
  if (registeredOfInvited === null || invited === null) return count;
  return `${count} (${Math.round((registeredOfInvited / invited) * 100)} %)`;
}

function months(growth: PublishedGrowth): readonly ReportBlock[] {
  const { rows, undated } = growth;
  if (rows.length === 0) return [];
  const numbered = rows.some(({ projectMonth }) => projectMonth !== null);
  return [
    { kind: 'heading', text: 'Growth' },
    {
      kind: 'table',
      caption: 'Contacts by month',
      columns: [
        left('month'),
        ...(numbered ? [right('project month')] : []),
        right('added'),
        right('contacts'),
      ],
      rows: rows.map(({ from, month, projectMonth, added, contacts }) => ({
        total: false,
        cells: [
          from === month ? month : `${from} to ${month}`,
          ...(numbered ? [projectMonth === null ? '–' : String(projectMonth)] : []),
          countText(added),
          countText(contacts),
        ],
      })),
    },
    ...(undated === null || undated === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `Without a date, and in no month: ${countText(undated)} contacts.`,
          },
        ]),
  ];
}

function reached(reach: readonly PublishedReachRow[]): readonly ReportBlock[] {
  if (reach.length === 0) return [];
  return [
    { kind: 'heading', text: 'Whom the events reached' },
    {
      kind: 'table',
      caption: 'Attendances by event type and target group',
      columns: [left('event type'), left('target group'), right('attendances')],
      rows: reach.map(({ type, targetGroup, attendances }) => ({
        total: type === null || targetGroup === null,
        cells: [
          type === null ? 'total' : valueText('type', type),
          targetGroup === null ? 'total' : valueText('targetGroup', targetGroup),
          countText(attendances),
        ],
      })),
    },
  ];
}

function definitions(minimum: number, dimensions: readonly string[]): readonly string[] {
  const several = dimensions.filter((by) => by === 'partner' || by === 'call').map(dimensionText);
  return [
    `Counts below ${minimum}, and as many others as it takes that none of them can be computed, are hidden. Zero is shown. Months with few new contacts stand together.`,
    'Invited and registered are contacts that ever were. "Of those invited" are the invited ones that registered; median days lead from the first invitation to the registration.',
    ...(several.length > 0
      ? [
          `A contact counts with every ${several.join(' and every ')} it belongs to; the total counts it once.`,
        ]
      : []),
    'An organisation counts once in each group that one of its contacts belongs to.',
  ];
}
