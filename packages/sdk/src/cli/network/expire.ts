import type { RetentionRule } from '@partnership-impact/core';
import type { Arguments } from '../arguments.js';
import { counted } from '../counted.js';
import { usageError } from '../usage-error.js';
import { neededDay } from './given.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';
import { writeResult } from './write-result.js';

/** `network expire FILE --as-of DATE --keep PURPOSE=MONTHS`: lists, and with `--remove` removes. */
export const expireContacts: RunAction = async (given, terminal) => {
  const { expire } = await databasePackage();
  const asOf = neededDay(given, 'as-of');
  const projectEnd = given.day('project-end');
  const remove = given.has('remove');
  const { expired, undecided } = await withNetwork(given, (network) =>
    expire(network, {
      rules: retentionRules(given),
      asOf,
      run: remove ? 'remove' : 'dry',
      projectEnd,
    }),
  );
  const counts = new Map<string, number>();
  for (const { contact, keptUntil } of expired) {
    const line = `${contact.purpose}, kept until ${keptUntil}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  await writeResult(given, terminal, {
    lines: [
      ...[...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([line, count]) => `${String(count).padStart(6)}  ${line}`),
      remove
        ? `Removed: ${counted(expired.length, 'contact')}.`
        : `To be removed: ${counted(expired.length, 'contact')}. Nothing was changed; --remove removes them.`,
      ...(undecided.length > 0
        ? [
            `Kept, without a purpose that has a rule or a date to count from: ${counted(undecided.length, 'contact')}.`,
          ]
        : []),
    ],
    json: {
      schema: 'partnership-impact/network-expire/1',
      removed: remove,
      expired: expired.map(({ contact, keptUntil }) => ({ purpose: contact.purpose, keptUntil })),
      undecided: undecided.length,
    },
  });
  return 0;
};

function retentionRules(given: Arguments): readonly RetentionRule[] {
  const rules = given.list('keep').map((text) => {
    const [, purpose = '', months = ''] = /^(.+)=(\d+)$/u.exec(text) ?? [];
    if (purpose === '') {
      throw usageError(`--keep "${text}" is no PURPOSE=MONTHS, e.g. dissemination=24.`);
    }
    return { purpose, months: Number(months), from: 'project-end' as const };
  });
  if (rules.length === 0) throw usageError('"network expire" needs --keep PURPOSE=MONTHS.');
  return rules;
}
