import { readProject } from '../../project/read-project.js';
import { counted } from '../counted.js';
import { usageError } from '../usage-error.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';
import { writeResult } from './write-result.js';

/** `network attend FILE REGISTER LIST…`: keeps who attended what, as pseudonyms, beside the contacts. */
export const keepAttendanceLists: RunAction = async (given, terminal) => {
  const inputs = given.words.slice(2);
  if (inputs.length === 0) {
    throw usageError('"network attend" needs a register and its attendance lists.');
  }
  const { keepAttendances } = await databasePackage();
  const { dataset } = await readProject(inputs);
  const on = given.day('on') ?? null;
  const kept = await withNetwork(given, (network) => keepAttendances(network, dataset, { on }));
  const left = dataset.attendances.length - kept;
  await writeResult(given, terminal, {
    lines: [
      `Kept: ${counted(kept, 'attendance')}.`,
      ...(left > 0 ? [`Left out, of no event that was held: ${counted(left, 'attendance')}.`] : []),
    ],
    json: { schema: 'partnership-impact/network-attend/1', kept, left },
  });
  return 0;
};
