import { describe, expect, it } from 'vitest';
import { folderWith, runCommand, smallProject } from '../support/run-command.js';

describe('a command line that cannot be followed', () => {
  it.each([
    { given: [], says: 'A command is needed: check, summary, chart, report, repair, import, init' },
    { given: ['chek'], says: 'There is no command "chek". Did you mean "check"?' },
    { given: ['check'], says: '"check" needs INPUT…. Usage: partnership-impact check INPUT…' },
    { given: ['check', 'r', '--formt', 'x'], says: 'no option --formt. Did you mean "--format"?' },
    { given: ['check', 'r', '--format'], says: '--format needs a value: FORMAT.' },
    {
      given: ['check', 'r', '--format', 'jsn'],
      says: 'no --format value "jsn". Did you mean "json"?',
    },
    { given: ['check', 'r', '--fail-on', 'all'], says: 'Allowed: error, warning, note, never.' },
    { given: ['check', 'r', '--strict=yes'], says: '--strict takes no value' },
    { given: ['check', 'r', '--as-of', '31/12/2020'], says: 'Write it as YYYY-MM-DD.' },
    { given: ['check', 'r', '--config', 'c', '--no-config'], says: 'give one of them' },
    { given: ['check', 'r', '--only-new'], says: '--only-new needs --since FILE' },
    { given: ['check', 'r', '--reason', 'x'], says: '--reason needs --acknowledge ID' },
    { given: ['repair', 'r', '--to', 'x'], says: '--to needs --finding ID,ID; give both' },
    { given: ['summary', 'r', '--measure', 'event'], says: 'Did you mean "events"?' },
    { given: ['summary', 'r', '--totals', 'sum'], says: 'Allowed: none, rollup, cube.' },
    { given: ['chart'], says: '"chart" needs a name: ' },
    {
      given: ['chart', 'targts', 'r'],
      says: 'There is no chart "targts". Did you mean "targets"?',
    },
    { given: ['chart', 'targets'], says: '"chart targets" needs an input' },
    { given: ['chart', 'targets', 'r', '-o', 'c.gif'], says: 'ends in .svg or .png' },
    { given: ['report', 'r'], says: '"report" needs --output' },
    { given: ['report', 'r', '--output', 'x.txt'], says: '"x.txt" does not' },
    { given: ['init', 'a', 'b'], says: 'takes at most 1 of FOLDER, 2 were given' },
  ])('$given ends with 2 and one line', async ({ given, says }) => {
    const { code, out, said } = await runCommand(given);
    expect({ code, out, lines: said.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(said[0]).toContain(says);
    expect(said[0]).not.toContain('\n');
  });

  it('names the dimensions of the register, extra columns among them', async () => {
    const path = folderWith(smallProject);
    const { code, said } = await runCommand(['summary', path('register.csv'), '--by', 'typ']);
    expect(code).toBe(2);
    expect(said[0]).toContain('There is no dimension "typ". Did you mean "type"? Allowed: type,');
  });
});

describe('help', () => {
  it.each(['check', 'summary', 'chart', 'report', 'import', 'init', 'network'])(
    'of %s shows usage, options and examples in 100 columns',
    async (name) => {
      const { code, out } = await runCommand([name, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: partnership-impact ${name} `);
      expect(out).toContain('Examples:');
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
      expect((await runCommand(['help', name])).out).toBe(out);
    },
  );

  it('of the program names every command', async () => {
    const { code, out } = await runCommand(['--help']);
    expect(code).toBe(0);
    for (const name of ['check', 'summary', 'chart', 'report', 'import', 'init']) {
      expect(out).toContain(`  ${name} `);
    }
  });

  it('says the version', async () => {
    expect(await runCommand(['--version'])).toMatchObject({ code: 0, out: '0.0.0\n' });
  });
});
