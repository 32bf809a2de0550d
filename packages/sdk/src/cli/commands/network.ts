import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { outputOption } from '../deliver.js';
import type { ExitCode } from '../exit-code.js';
import { type NetworkAction, networkActions } from '../network/network-action.js';
import type { Terminal } from '../terminal.js';
import { notAllowed, usageError } from '../usage-error.js';

/** `partnership-impact network`: the partnership database. */
export const networkCommand: Command = {
  name: 'network',
  usage: 'ACTION FILE [INPUT…] [OPTIONS]',
  about: `Keeps the partnership database, a single file. Actions: ${networkActions
    .map(({ name, about }) => `${name} (${about})`)
    .join('; ')}. The secret that people are sealed with is read from PARTNERSHIP_IMPACT_KEY.`,
  words: { name: 'ACTION FILE', least: 2 },
  options: {
    partner: {
      value: 'NAME',
      about: 'The partner whose list is imported; for invite, whose contacts.',
    },
    on: { value: 'DATE', about: 'The day of the action, YYYY-MM-DD.' },
    call: { value: 'NAME', about: 'The call that contacts are invited with.' },
    'target-group': { value: 'GROUP', about: 'For invite: only this target group.' },
    country: { value: 'CODE', about: 'For invite: only this country.' },
    email: {
      value: 'ADDRESS',
      about: 'Whom show, register, decline, withdraw and erase speak of.',
    },
    name: { value: 'NAME', about: 'The same, for a person without an address.' },
    organisation: { value: 'NAME', about: 'With --name: where the person belongs.' },
    from: { value: 'NAME', about: 'For merge: the organisation that goes into another.' },
    into: { value: 'NAME', about: 'For merge: the organisation that both count with.' },
    apart: { value: 'NAME,NAME', repeats: 'list', about: 'For merge: two that are not one.' },
    by: {
      value: 'DIM,DIM',
      repeats: 'list',
      allowed: ['targetGroup', 'country', 'partner', 'call', 'language', 'role'],
      about: 'For report: dimensions of the funnel. Default targetGroup and country, one by one.',
    },
    minimum: { value: 'N', about: 'For report: the smallest count that is shown. Default 5.' },
    'as-of': { value: 'DATE', about: 'For expire: the day as of which retention is judged.' },
    'project-start': {
      value: 'DATE',
      about: "For report: the project's first day, to number its months.",
    },
    'project-end': { value: 'DATE', about: "For expire: the project's last day." },
    keep: {
      value: 'PURPOSE=MONTHS',
      repeats: 'list',
      about: 'For expire: how many months after the project details may stay, for each purpose.',
    },
    remove: { value: null, about: 'For expire: remove them. Without it nothing changes.' },
    wait: { value: 'SECONDS', about: 'How long to wait while another process uses the file.' },
    format: {
      value: 'FORMAT',
      allowed: ['text', 'json'],
      about: 'How the result is written. Default text.',
    },
    output: {
      ...outputOption,
      about:
        'Write the result to a file, whole or not at all. For report .html, .md or .docx: a document with charts.',
    },
  },
  examples: [
    'partnership-impact network init network.duckdb',
    'partnership-impact network import network.duckdb contacts.csv --partner CEO --on 2019-03-01',
    'partnership-impact network invite network.duckdb --call "first call" --on 2019-04-01',
    'partnership-impact network report network.duckdb --output network.html',
  ],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [name = ''] = given.words;
  const action = networkActions.find((one) => one.name === name);
  if (!action)
    throw notAllowed(
      'action',
      name,
      networkActions.map((one) => one.name),
    );
  refuseOthers(action, given);
  return (await action.load())(given, terminal);
}

/** An option that the action passes over would be believed to have narrowed its result. */
function refuseOthers({ name, options, takesInputs }: NetworkAction, given: Arguments): void {
  const allowed = [...options, 'wait', 'help'];
  for (const option of Object.keys(networkCommand.options)) {
    if (!given.has(option) || allowed.includes(option)) continue;
    const known = allowed.map((one) => `--${one}`).join(', ');
    throw usageError(`"network ${name}" has no option --${option}. Allowed: ${known}.`);
  }
  const [, , more] = given.words;
  if (more !== undefined && !takesInputs) {
    throw usageError(`"network ${name}" takes one FILE, and was given "${more}" too.`);
  }
}
