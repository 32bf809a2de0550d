import { counted } from '../counted.js';
import { usageError } from '../usage-error.js';
import { needed, neededDay } from './given.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';
import { writeResult } from './write-result.js';

/** `network merge FILE`: shows proposals; with `--from --into` or `--apart` it records a decision. */
export const merge: RunAction = async (given, terminal) => {
  const { keepApart, mergeOrganisations, openProposals } = await databasePackage();
  const apart = given.list('apart');
  const from = given.value('from');
  if (from !== undefined && apart.length > 0) {
    throw usageError('--from and --apart were both given; give one of them.');
  }
  if (apart.length > 0) {
    const [one, other, ...more] = apart;
    if (one === undefined || other === undefined || more.length > 0) {
      throw usageError('--apart takes two names with a comma between.');
    }
    const on = neededDay(given, 'on');
    await withNetwork(given, (network) => keepApart(network, { one, other, on }));
    terminal.out(`"${one}" and "${other}" stay two organisations.\n`);
    return 0;
  }
  if (from !== undefined) {
    const into = needed(given, 'into');
    const on = neededDay(given, 'on');
    await withNetwork(given, (network) => mergeOrganisations(network, { from, into, on }));
    terminal.out(`"${from}" counts with "${into}" from now on.\n`);
    return 0;
  }
  const proposals = await withNetwork(given, openProposals);
  await writeResult(given, terminal, {
    lines: [
      ...proposals.map(({ one, other, reason }) => `  "${one}" and "${other}": ${reason}`),
      proposals.length === 0
        ? 'No two organisations look like one.'
        : `${counted(proposals.length, 'pair')} may be one organisation. Decide with --from NAME --into NAME, or --apart NAME,NAME.`,
    ],
    json: { schema: 'partnership-impact/network-merge/1', proposals },
  });
  return 0;
};
