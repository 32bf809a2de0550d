import {
  attendanceLists,
  type Dataset,
  notGiven,
  type ReachRow,
  unknownGroup,
  vocabularyOf,
} from '@partnership-impact/core';
import { appendRows } from './append-rows.js';
import { remember } from './history.js';
import { inTransaction, type Network, rowsOf, textOf } from './network.js';

/**
 * Keeps the attendances of a dataset beside the contacts, as pseudonyms. Those of an event that is
 * held already are replaced, so a list may be given again when it was mended. Lists are brought to
 * their events by identifier, title or day, as `attendanceLists` does.
 *
 * @returns How many attendances were kept. Those of no event of the register, and of events that were
 *   cancelled, are not.
 */
export async function keepAttendances(
  network: Network,
  dataset: Dataset,
  { on = null }: { readonly on?: string | null } = {},
): Promise<number> {
  const vocabulary = vocabularyOf(dataset);
  const { byEvent } = attendanceLists(dataset);
  const held = dataset.events.filter(({ status }) => status === 'held');
  const kept = held.flatMap(({ id, type }) => {
    const typeName = type === null ? notGiven : vocabulary.value('type', type);
    const list = byEvent.get(id) ?? [];
    return list.map((one) => [id, typeName, one.person, one.targetGroup, one.presence]);
  });
  return inTransaction(network, async () => {
    await network.connection.run('CREATE TEMP TABLE listed AS SELECT * FROM attendance LIMIT 0');
    await appendRows(network, 'listed', kept);
    await network.connection.run(
      'DELETE FROM attendance WHERE event IN (SELECT DISTINCT event FROM listed)',
    );
    await network.connection.run('INSERT INTO attendance SELECT * FROM listed');
    await network.connection.run('DROP TABLE listed');
    await remember(network, {
      command: 'attend',
      partner: null,
      on,
      counts: { attendances: kept.length, left: dataset.attendances.length - kept.length },
    });
    return kept.length;
  });
}

/**
 * Whom each event type reached, by target group: the rows of `reachOf`, computed in the
 * database. The group is the list's own, else that of the contact with the same pseudonym.
 */
export async function networkReach(network: Network): Promise<readonly ReachRow[]> {
  const rows = await rowsOf(
    network,
    `SELECT event_type, coalesce(a.target_group, c.target_group, '${unknownGroup}') AS target_group,
       count(*) AS attendances, count(DISTINCT a.person) AS participants
     FROM attendance a LEFT JOIN contact c ON c.person = a.person
     WHERE presence <> 'absent' GROUP BY ALL ORDER BY ALL`,
  );
  return rows.map((row) => ({
    type: textOf(row.event_type) ?? notGiven,
    targetGroup: textOf(row.target_group) ?? unknownGroup,
    attendances: Number(row.attendances),
    participants: Number(row.participants),
  }));
}
