import type { Arguments } from '../arguments.js';
import type { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';

/** What runs an action of `network`. */
export type RunAction = (given: Arguments, terminal: Terminal) => Promise<ExitCode>;

/** An action, and how it is loaded. */
export interface NetworkAction {
  readonly name: string;
  readonly about: string;
  /** The options that it takes beside `wait` and `help`. */
  readonly options: readonly string[];
  /** Whether words follow the file. */
  readonly takesInputs?: true;
  readonly load: () => Promise<RunAction>;
}

const whom = ['email', 'name', 'organisation'];
const written = ['format', 'output'];

/** Every action of `network`. None is loaded before it is called. */
export const networkActions: readonly NetworkAction[] = [
  {
    name: 'init',
    about: 'make the file',
    options: [],
    load: async () => (await import('./init.js')).initNetwork,
  },
  {
    name: 'import',
    about: "merge a partner's lists",
    options: ['partner', 'on', ...written],
    takesInputs: true,
    load: async () => (await import('./import.js')).importLists,
  },
  {
    name: 'list',
    about: 'organisations with their contacts in numbers',
    options: written,
    load: async () => (await import('./list.js')).listOrganisations,
  },
  {
    name: 'export',
    about: 'contacts without personal details, as JSON',
    options: ['output'],
    load: async () => (await import('./export.js')).exportContacts,
  },
  {
    name: 'merge',
    about: 'show organisations that may be one, or decide',
    options: ['from', 'into', 'apart', 'on', ...written],
    load: async () => (await import('./merge.js')).merge,
  },
  {
    name: 'invite',
    about: 'record a call and its addressees',
    options: ['call', 'on', 'target-group', 'country', 'partner'],
    load: async () => (await import('./invite.js')).inviteContacts,
  },
  ...(['register', 'decline', 'withdraw'] as const).map((name) => ({
    name,
    about: `record that a person ${name === 'decline' ? 'declined' : name === 'withdraw' ? 'withdrew' : 'registered'}`,
    options: [...whom, 'on'],
    load: async () => (await import('./step.js')).recordStepOf(name),
  })),
  {
    name: 'attend',
    about: 'keep who attended what, as pseudonyms',
    options: ['on', ...written],
    takesInputs: true,
    load: async () => (await import('./attend.js')).keepAttendanceLists,
  },
  {
    name: 'report',
    about: 'figures for publication, small counts hidden',
    options: ['by', 'minimum', 'project-start', ...written],
    load: async () => (await import('./report.js')).reportNetwork,
  },
  {
    name: 'show',
    about: 'all that is held on one person',
    options: [...whom, 'output'],
    load: async () => (await import('./show.js')).showPerson,
  },
  {
    name: 'erase',
    about: 'remove one person everywhere, with a receipt',
    options: [...whom, 'on', ...written],
    load: async () => (await import('./erase.js')).erase,
  },
  {
    name: 'expire',
    about: 'tell or remove what is over its time',
    options: ['as-of', 'project-end', 'keep', 'remove', ...written],
    load: async () => (await import('./expire.js')).expireContacts,
  },
  {
    name: 'history',
    about: 'who did what, without personal data',
    options: written,
    load: async () => (await import('./history.js')).showHistory,
  },
];
