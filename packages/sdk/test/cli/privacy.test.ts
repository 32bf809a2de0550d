import { readFileSync } from 'node:fs';
import { checkFormats, summaryFormats } from '@partnership-impact/reports';
import { describe, expect, it } from 'vitest';
import { folderWith, runCommand, smallProject } from '../support/run-command.js';

/** Names and addresses that may show nowhere. */
const canaries = ['Zaunkoenig', 'Quetzalcoatl', 'kolibri@nest.example', 'Wiedehopf'];

const inputs = {
  ...smallProject,
  'attendance.csv':
    'Event,Date,First name,Last name,Email,Organisation,Present\n' +
    'First meeting,16/03/2019,Zaunkoenig,Quetzalcoatl,kolibri@nest.example,Alfa,yes\n' +
    'First meeting,16/03/2019,Zaunkoenig,Quetzalcoatl,kolibri@nest.example,Alfa,yes\n' +
    'First meeting,not a date,Wiedehopf,,kolibri@nest.example,,perhaps\n',
  'contacts.csv':
    'Name,Email,Organisation,Country,Target group\n' +
    'Zaunkoenig Quetzalcoatl,kolibri@nest.example,Alfa,Italy,schools\n',
};

describe('names and addresses of attendance lists and contacts', () => {
  it.each([
    ...checkFormats.map((format) => [
      'check',
      '--format',
      format,
      '--as-of',
      '2021-06-01',
      '--fail-on',
      'never',
    ]),
    ...summaryFormats.map((format) => [
      'summary',
      '--by',
      'partner',
      '--measure',
      'participants,organisations',
      '--format',
      format,
    ]),
    ['import'],
    ['import', '--explain'],
    ['chart', 'targets'],
  ])('never show in %s %s %s', async (...argv) => {
    const path = folderWith(inputs);
    const [command = '', ...options] = argv;
    const files = Object.keys(inputs).map(path);
    const given =
      command === 'chart' ? [command, ...options, ...files] : [command, ...files, ...options];
    const { code, out, said } = await runCommand(given);
    expect(code).toBe(0);
    for (const canary of canaries) expect(`${out}${said.join('')}`).not.toContain(canary);
  });

  it.each(['html', 'md'])('never show in a report as %s', async (ending) => {
    const path = folderWith(inputs);
    const file = path(`report.${ending}`);
    const { code } = await runCommand([
      'report',
      ...Object.keys(inputs).map(path),
      '--output',
      file,
    ]);
    expect(code).toBe(0);
    for (const canary of canaries) expect(readFileSync(file, 'utf8')).not.toContain(canary);
  });

  it('are counted once as people, over all lists', async () => {
    const path = folderWith({
      'register.csv': inputs['register.csv'],
      'one.csv': 'Event,Name,Email\nFirst meeting,Ana Kolibri,a@nest.example\n',
      'two.csv': 'Event,Name,Email\nSecond meeting,Ana Kolibri,a@nest.example\n',
    });
    const given = ['register.csv', 'one.csv', 'two.csv'].map(path);
    const { out } = await runCommand([
      'summary',
      ...given,
      '--measure',
      'participants',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out).rows[0].participants.value).toBe(1);
  });
});
