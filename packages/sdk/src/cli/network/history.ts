import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';
import { writeResult } from './write-result.js';

/** `network history FILE`: the append-only record of what was done. */
export const showHistory: RunAction = async (given, terminal) => {
  const { historyOf } = await databasePackage();
  const lines = await withNetwork(given, historyOf);
  await writeResult(given, terminal, {
    lines: lines.map(({ number, command, partner, on, counts }) =>
      [
        String(number).padStart(5),
        on ?? '(no date)',
        command,
        ...(partner === null ? [] : [`of ${partner}`]),
        Object.entries(counts)
          .map(([name, count]) => `${name} ${count}`)
          .join(', '),
      ].join('  '),
    ),
    json: { schema: 'partnership-impact/network-history/1', history: lines },
  });
  return 0;
};
