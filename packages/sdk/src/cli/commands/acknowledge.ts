import { acknowledgementOf, pairText } from '@partnership-impact/core';
import type { CheckReport } from '@partnership-impact/reports';
import {
  acknowledgementPath,
  acknowledgementText,
  readAcknowledgements,
} from '../../acknowledgement/acknowledgement-file.js';
import { writeWhole } from '../../files/write-whole.js';
import type { Arguments } from '../arguments.js';
import { findingById } from '../finding-by-id.js';
import type { Terminal } from '../terminal.js';
import { usageError } from '../usage-error.js';

/** Accepts findings: adds them to the file beside the first input, and says so. */
export async function acknowledgeFindings(
  report: CheckReport,
  given: Arguments,
  terminal: Terminal,
): Promise<void> {
  const reason = given.value('reason')?.trim();
  if (!reason) throw usageError('--acknowledge needs --reason TEXT: why the finding is accepted.');
  const until = given.day('until') ?? null;
  const accepted = given.list('acknowledge').map((id) => findingById(report.findings, id));
  const file = acknowledgementPath(given.words);
  const ids = new Set(accepted.map(({ id }) => id));
  const before = await readAcknowledgements(file);
  const kept = before.acknowledgements.filter(({ finding }) => !ids.has(finding));
  const by = given.value('by') ?? null;
  const added = accepted.map((finding) =>
    acknowledgementOf(finding, { reason, by, on: report.asOf ?? today(), until }),
  );
  writeWhole(file, acknowledgementText({ ...before, acknowledgements: [...kept, ...added] }));
  for (const { id, message } of accepted) terminal.out(`Acknowledged ${id}: ${message}\n`);
  terminal.out(`Kept in ${file}\n`);
}

/** Removes the acknowledgements that no longer hold, and says which. */
export async function pruneAcknowledgements(
  report: CheckReport,
  given: Arguments,
  terminal: Terminal,
): Promise<void> {
  const file = acknowledgementPath(given.words);
  const dead = report.acknowledgements;
  if (dead.length === 0) {
    terminal.out('Every acknowledgement holds; nothing was removed.\n');
    return;
  }
  const ids = new Set(dead.map(({ finding }) => finding));
  const { acknowledgements, different } = await readAcknowledgements(file);
  const pairs = different?.filter((pair) => !ids.has(pairText(pair)));
  const kept = {
    acknowledgements: acknowledgements.filter(({ finding }) => !ids.has(finding)),
    ...(pairs && { different: pairs }),
  };
  writeWhole(file, acknowledgementText(kept));
  for (const { finding, state, reason } of dead) {
    terminal.out(`Removed ${finding} (${state}): ${reason}\n`);
  }
}

/** The day on which a person accepts: the one place where the clock is read. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
