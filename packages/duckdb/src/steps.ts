import {
  type ContactState,
  type Identity,
  pseudonymOf,
  unknownReference,
} from '@partnership-impact/core';
import { remember } from './history.js';
import { inTransaction, type Network, rowsOf } from './network.js';
import { neededSecret } from './secret.js';

/** Options of {@link invite}: the call, its day, and whom it is sent to. */
export interface InviteOptions {
  /** The name of the call, e.g. "first call for open partnerships". */
  readonly call: string;
  readonly on: string;
  /** Only contacts of these values; everybody where left out. */
  readonly where?: {
    readonly targetGroup?: string;
    readonly country?: string;
    readonly partner?: string;
  };
}

/**
 * Records a call and its addressees: every contact in scope that has not declined or withdrawn and
 * was not invited with this call before.
 *
 * @returns How many contacts were invited.
 * @throws `ImpactError` `unknown-reference` for a target group, a country or a partner of which the
 *   database has no contact; it names those that there are.
 */
export async function invite(network: Network, options: InviteOptions): Promise<number> {
  const { call, on, where = {} } = options;
  return inTransaction(network, async () => {
    await checkScope(network, where);
    const invited = await rowsOf(
      network,
      `INSERT INTO contact_step
       SELECT person, 'invited', $1, $2 FROM contact c
       WHERE ($3 = '' OR target_group = $3) AND ($4 = '' OR country = $4)
         AND ($5 = '' OR EXISTS (SELECT 1 FROM contact_partner p WHERE p.person = c.person AND p.partner = $5))
         AND NOT EXISTS (
           SELECT 1 FROM contact_step s WHERE s.person = c.person
           AND (s.state IN ('declined', 'withdrawn') OR (s.state = 'invited' AND s.call = $2)))
       ORDER BY person RETURNING person`,
      [on, call, where.targetGroup ?? '', where.country ?? '', where.partner ?? ''],
    );
    await remember(network, {
      command: 'invite',
      partner: where.partner ?? null,
      on,
      counts: { invited: invited.length },
    });
    return invited.length;
  });
}

/** A slip in a name would leave everybody out, and look like a call that went to nobody. */
async function checkScope(network: Network, where: InviteOptions['where'] = {}): Promise<void> {
  const { targetGroup, country, partner } = where;
  const asked = [
    { kind: 'target group', value: targetGroup, of: 'SELECT target_group AS name FROM contact' },
    { kind: 'country', value: country, of: 'SELECT country AS name FROM contact' },
    { kind: 'partner', value: partner, of: 'SELECT partner AS name FROM contact_partner' },
  ];
  for (const { kind, value, of } of asked) {
    if (value === undefined) continue;
    const known = await rowsOf(
      network,
      `SELECT DISTINCT name FROM (${of}) WHERE name <> '' ORDER BY name`,
      [],
    );
    const names = known.map(({ name }) => String(name));
    if (!names.includes(value)) throw unknownReference(kind, value, names);
  }
}

/**
 * Records that somebody registered, declined or withdrew, identified by address or by name and organisation.
 *
 * @returns Whether the database knows the person; nothing is recorded where it does not, and once
 *   for each state.
 * @throws `ImpactError` `invalid-option` when the database was opened without its secret.
 */
export async function recordStep(
  network: Network,
  who: Identity,
  step: { readonly state: ContactState; readonly on: string },
): Promise<boolean> {
  const person = pseudonymOf(who, neededSecret(network));
  if (person === null) return false;
  return inTransaction(network, async () => {
    const known = await rowsOf(network, 'SELECT 1 AS known FROM contact WHERE person = $1', [
      person,
    ]);
    if (known.length === 0) return false;
    const added = await rowsOf(
      network,
      `INSERT INTO contact_step SELECT $1, $2, $3, NULL
       WHERE NOT EXISTS (SELECT 1 FROM contact_step WHERE person = $1 AND state = $2) RETURNING person`,
      [person, step.state, step.on],
    );
    await remember(network, {
      command: step.state,
      partner: null,
      on: step.on,
      counts: { contacts: added.length },
    });
    return true;
  });
}
