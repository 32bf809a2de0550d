import type { Command } from './command.js';

/** A command as the first page of the help shows it, and how it is loaded. */
export interface ListedCommand {
  readonly name: string;
  readonly about: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. None is loaded before it is called. */
export const commandList: readonly ListedCommand[] = [
  {
    name: 'check',
    about: 'say which figures agree and which do not, and where',
    load: async () => (await import('./commands/check.js')).checkCommand,
  },
  {
    name: 'summary',
    about: 'print figures by type, country, partner, month …',
    load: async () => (await import('./commands/summary.js')).summaryCommand,
  },
  {
    name: 'chart',
    about: 'draw a chart as SVG or PNG',
    load: async () => (await import('./commands/chart.js')).chartCommand,
  },
  {
    name: 'report',
    about: 'write a report with figures, charts and findings',
    load: async () => (await import('./commands/report.js')).reportCommand,
  },
  {
    name: 'repair',
    about: 'write copies of the inputs with the repairs that you choose',
    load: async () => (await import('./commands/repair.js')).repairCommand,
  },
  {
    name: 'import',
    about: 'write what was read as one JSON dataset, or say how each column was taken',
    load: async () => (await import('./commands/import.js')).importCommand,
  },
  {
    name: 'init',
    about: 'write a workbook template and a config to start from',
    load: async () => (await import('./commands/init.js')).initCommand,
  },
  {
    name: 'network',
    about: 'keep the partnership database: contacts, invitations, registrations',
    load: async () => (await import('./commands/network.js')).networkCommand,
  },
];
