import { ImpactError, type MergeProposal, mergeProposals } from '@partnership-impact/core';
import { remember } from './history.js';
import { inTransaction, type Network, rowsOf, textOf } from './network.js';

/**
 * Pairs of organisations that may be one, less those on which a person has decided.
 *
 * @example
 * await openProposals(network); // => [{ one: 'OXAFAM', other: 'OXFAM', reason: 'one typing slip' }]
 */
export async function openProposals(network: Network): Promise<readonly MergeProposal[]> {
  const organisations = await rowsOf(
    network,
    // A domain of many organisations is a mail service, or the server of a town for all its schools.
    `WITH own AS (
       SELECT domain FROM contact WHERE domain IS NOT NULL
       GROUP BY domain HAVING count(DISTINCT organisation) <= 4
     )
     SELECT o.name, coalesce(o.country, any_value(c.country)) AS country,
       min(c.domain) FILTER (c.domain IN (FROM own)) AS domain
     FROM organisation o LEFT JOIN contact c ON c.organisation = o.name
     WHERE o.merged_into IS NULL GROUP BY o.name, o.country ORDER BY o.name`,
  );
  const decided = await rowsOf(network, 'SELECT one, other FROM merge_decision');
  const settled = new Set(decided.map((row) => pairKey(textOf(row.one), textOf(row.other))));
  return mergeProposals(
    organisations.map((row) => ({
      name: textOf(row.name) ?? '',
      country: textOf(row.country),
      domain: textOf(row.domain),
    })),
  ).filter(({ one, other }) => !settled.has(pairKey(one, other)));
}

/**
 * Decides that two names mean one organisation: contacts of `from` count with `into` from now on.
 * The name itself is kept, so the decision can be seen.
 *
 * @throws `ImpactError` `unknown-reference` when the database has no organisation of a name,
 *   `invalid-option` when the two are one already.
 */
export async function mergeOrganisations(
  network: Network,
  { from, into, on }: { readonly from: string; readonly into: string; readonly on: string },
): Promise<void> {
  await decide(network, from, into, 'same', on);
}

/** Decides that two names mean two organisations, so that they are not proposed again. */
export async function keepApart(
  network: Network,
  { one, other, on }: { readonly one: string; readonly other: string; readonly on: string },
): Promise<void> {
  await decide(network, one, other, 'different', on);
}

async function decide(
  network: Network,
  from: string,
  into: string,
  decision: 'same' | 'different',
  on: string,
): Promise<void> {
  const target = await standingName(network, into);
  const source = await standingName(network, from);
  if (target === source) {
    throw new ImpactError(
      'invalid-option',
      `"${from}" and "${into}" are one organisation already.`,
    );
  }
  await inTransaction(network, async () => {
    const [one, other] = [from, into].toSorted();
    await network.connection.run(
      'INSERT INTO merge_decision VALUES ($1, $2, $3) ON CONFLICT DO UPDATE SET decision = $3',
      [one ?? from, other ?? into, decision],
    );
    if (decision === 'same') {
      await network.connection.run(
        'UPDATE organisation SET merged_into = $2 WHERE name = $1 OR merged_into = $1',
        [source, target],
      );
    }
    await remember(network, { command: `merge ${decision}`, partner: null, on, counts: {} });
  });
}

/** The name that an organisation counts under. */
async function standingName(network: Network, name: string): Promise<string> {
  const [row] = await rowsOf(
    network,
    'SELECT coalesce(merged_into, name) AS name FROM organisation WHERE name = $1',
    [name],
  );
  const found = textOf(row?.name);
  if (found !== null) return found;
  throw new ImpactError(
    'unknown-reference',
    `There is no organisation "${name}". See "partnership-impact network list" for the names.`,
  );
}

function pairKey(one: string | null, other: string | null): string {
  return JSON.stringify([one, other].toSorted());
}
