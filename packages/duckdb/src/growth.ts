import {
  type ContactGrowth,
  type ContactGrowthOptions,
  growthRows,
} from '@partnership-impact/core';
import { type Network, rowsOf, textOf } from './network.js';

/** The growth of `contactGrowth`, computed in the database without making a record of each contact. */
export async function networkGrowth(
  network: Network,
  options: ContactGrowthOptions = {},
): Promise<ContactGrowth> {
  const rows = await rowsOf(
    network,
    `SELECT strftime(s.first_on::DATE, '%Y-%m') AS month, count(*) AS added
     FROM contact c LEFT JOIN (
       SELECT person, min(step_on) AS first_on FROM contact_step GROUP BY person
     ) s ON s.person = c.person GROUP BY month`,
  );
  const added = new Map<string, number>();
  let undated = 0;
  for (const row of rows) {
    const month = textOf(row.month);
    if (month === null) undated = Number(row.added);
    else added.set(month, Number(row.added));
  }
  return { rows: growthRows(added, options), undated };
}
