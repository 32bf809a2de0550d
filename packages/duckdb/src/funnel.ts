import {
  type ContactDimension,
  type ContactFunnelOptions,
  type FunnelRow,
  notGiven,
  rateOf,
} from '@partnership-impact/core';
import { type Network, type Row, rowsOf, textOf } from './network.js';

/** Where the value of each dimension stands; a contact may have several partners and calls. */
const columns: Readonly<Record<ContactDimension, string>> = {
  targetGroup: 'c.target_group',
  country: 'c.country',
  language: 'c.language',
  role: 'c.role',
  partner: 'p.partner',
  call: 'k.call',
};

/**
 * The funnel of `contactFunnel`, computed in the database: the same rows, without making a
 * record of each contact. A million contacts take it a second.
 */
export async function networkFunnel(
  network: Network,
  options: ContactFunnelOptions = {},
): Promise<readonly FunnelRow[]> {
  const { by = [] } = options;
  const groups = by.map((name) => `coalesce(${columns[name]}, '${notGiven}')`);
  const joins = [
    by.includes('partner')
      ? 'LEFT JOIN (SELECT DISTINCT person, partner FROM contact_partner) p ON p.person = c.person'
      : '',
    by.includes('call')
      ? 'LEFT JOIN (SELECT DISTINCT person, call FROM contact_step WHERE call IS NOT NULL) k ON k.person = c.person'
      : '',
  ].join(' ');
  const total = await rowsOf(network, funnelQuery([], ''));
  const rows = by.length === 0 ? [] : await rowsOf(network, funnelQuery(groups, joins));
  return [
    ...rows.map((row) => funnelRow(row, by, (index) => textOf(row[`value_${index}`]))),
    ...total.map((row) => funnelRow(row, by, () => null)),
  ];
}

function funnelQuery(groups: readonly string[], joins: string): string {
  const values = groups.map((group, index) => `${group} AS value_${index}, `).join('');
  const names = groups.map((_, index) => `value_${index}`).join(', ');
  return `
    WITH passed AS (
      SELECT person,
        bool_or(state = 'invited') AS invited, bool_or(state = 'registered') AS registered,
        bool_or(state = 'declined') AS declined, bool_or(state = 'withdrawn') AS withdrawn,
        min(step_on) FILTER (state = 'invited') AS invited_on,
        min(step_on) FILTER (state = 'registered') AS registered_on
      FROM contact_step GROUP BY person
    )
    SELECT ${values}
      count(*) AS identified,
      count(DISTINCT coalesce(o.merged_into, c.organisation)) AS organisations,
      count(*) FILTER (s.invited) AS invited,
      count(*) FILTER (s.registered) AS registered,
      count(*) FILTER (s.declined) AS declined,
      count(*) FILTER (s.withdrawn) AS withdrawn,
      count(*) FILTER (s.invited AND s.registered) AS both,
      median(s.registered_on::DATE - s.invited_on::DATE)
        FILTER (s.registered_on IS NOT NULL AND s.invited_on IS NOT NULL) AS days,
      count(*) FILTER (s.registered_on IS NOT NULL AND s.invited_on IS NOT NULL) AS dated
    FROM contact c LEFT JOIN passed s ON s.person = c.person
      LEFT JOIN organisation o ON o.name = c.organisation ${joins}
    ${names === '' ? '' : `GROUP BY ${names} ORDER BY ${names}`}`;
}

function funnelRow(
  row: Row,
  by: readonly ContactDimension[],
  valueAt: (index: number) => string | null,
): FunnelRow {
  const count = (name: string) => Number(row[name]);
  return {
    key: Object.fromEntries(by.map((name, index) => [name, valueAt(index)])),
    organisations: count('organisations'),
    identified: count('identified'),
    invited: count('invited'),
    registered: count('registered'),
    declined: count('declined'),
    withdrawn: count('withdrawn'),
    invitationRate: rateOf(count('invited'), count('identified')),
    registrationRate: rateOf(count('both'), count('invited')),
    medianDays: row.days === null ? undefined : count('days'),
    dated: count('dated'),
  };
}
