import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, runCommand } from '../support/run-command.js';

const register =
  'Event;Date;Country;Partners;Participants\r\n' +
  'Opening in Arezzo;16/03/2020;Italy;Oxfam;18\r\n' +
  'Meeting of teachers;28/05/2020;Italy;Oxfam;22\r\n' +
  'Meeting of mayors;18/07/2021;Italy;Oxafm;11\r\n' +
  'Closing in Arezzo;30/11/2020;Italy;Oxfam;9\r\n';
const config = JSON.stringify({
  project: { name: 'Labs', period: { start: '2020-01-01', end: '2020-12-31' } },
});

const project = () =>
  folderWith({ 'register.csv': register, 'partnership-impact.config.json': config });

describe('repair', () => {
  it('lists each repair once, with the findings by which it is called', async () => {
    const { code, out } = await runCommand(['repair', project()('register.csv')]);
    expect(code).toBe(0);
    expect(out).toMatch(/register\.csv:4:2 {2}18\/07\/2021 → 18\/07\/2020\n {2}--finding \w{8}\n/);
    expect(out).toMatch(/register\.csv:4:4 {2}Oxafm → Oxfam\n {2}--finding \w{8}\n/);
  });

  it('writes a copy that a check finds clear, and leaves the input alone', async () => {
    const path = project();
    const checked = await runCommand(['check', path('register.csv'), '--format', 'json']);
    const { findings } = JSON.parse(checked.out);
    const ids = ['date-outside-project', 'unknown-organisation'].map(
      (rule) => findings.find((finding: { rule: string }) => finding.rule === rule).id,
    );
    const { code, out } = await runCommand([
      'repair',
      path('register.csv'),
      '--finding',
      ids.join(','),
      '--output',
      path('repaired'),
    ]);
    expect(code).toBe(0);
    expect(out).toContain('18/07/2021 → 18/07/2020\n');
    expect(out).toContain(`written to ${path('repaired/register.csv')}\n`);
    expect(readFileSync(path('register.csv'), 'utf8')).toBe(register);
    expect(readFileSync(path('repaired/register.csv'), 'utf8')).toBe(
      register.replace('07/2021', '07/2020').replace('Oxafm', 'Oxfam'),
    );
    const again = await runCommand([
      'check',
      path('repaired/register.csv'),
      '--config',
      path('partnership-impact.config.json'),
      '--format',
      'json',
    ]);
    const left = JSON.parse(again.out).findings.map(({ rule }: { rule: string }) => rule);
    expect(left).not.toContain('date-outside-project');
    expect(left).not.toContain('unknown-organisation');
  });

  it.each<[what: string, options: readonly string[], message: RegExp]>([
    ['a finding without a folder', ['--finding', 'abc'], /--output FOLDER belong together/],
    ['a folder without a finding', ['--output', 'out'], /--finding ID/],
    ['a finding that is not there', ['--finding', 'zzz', '--output', 'out'], /no finding "zzz"/],
  ])('refuses %s', async (_what, options, message) => {
    const { code, said } = await runCommand(['repair', project()('register.csv'), ...options]);
    expect(code).toBe(2);
    expect(said.join('\n')).toMatch(message);
  });

  it('refuses to write over an input', async () => {
    const path = project();
    const { out } = await runCommand(['repair', path('register.csv')]);
    const id = /--finding (\w+)/.exec(out)?.[1] ?? '';
    const { code, said } = await runCommand([
      'repair',
      path('register.csv'),
      '--finding',
      id,
      '--output',
      path('.'),
    ]);
    expect(code).toBe(2);
    expect(said.join('\n')).toMatch(/would be written over/);
    expect(readFileSync(path('register.csv'), 'utf8')).toBe(register);
  });
});
