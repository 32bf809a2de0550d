import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/main.js';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'network-'));
  file = join(folder, 'network.duckdb');
  vi.stubEnv('PARTNERSHIP_IMPACT_KEY', 'a secret of the test');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `partnership-impact network …` and gives what it wrote. */
async function network(...argv: readonly string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommandLine(['network', ...argv], {
    out: (text) => out.push(typeof text === 'string' ? text : ''),
    say: (line) => said.push(line),
    progress: () => {},
    colour: 'none',
    width: 80,
  });
  return { code, out: out.join(''), said: said.join('\n') };
}

/** A partner's list of `count` people of a target group. */
function list(name: string, count: number, group: string): string {
  const path = join(folder, name);
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Canary ${name} ${index},canary-${name}-${index}@example.org,School ${index},Poland,${group}`,
  );
  writeFileSync(path, ['Name,Email,Organisation,Country,Target group', ...rows].join('\n'));
  return path;
}

const canary = /canary/i;

describe('network', () => {
  it.each([
    { argv: ['report', 'f', '--country', 'PT'], says: '"network report" has no option --country' },
    { argv: ['list', 'f', '--email', 'x@y.org'], says: 'Allowed: --format, --output, --wait' },
    { argv: ['list', 'f', 'g'], says: '"network list" takes one FILE, and was given "g" too.' },
  ])('refuses $argv, which it would pass over', async ({ argv, says }) => {
    const { code, said } = await network(...argv);
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(says) });
  });

  it('leads a coordinator from lists to published figures', async () => {
    expect((await network('init', file)).code).toBe(0);
    const first = list('schools.csv', 8, 'schools');
    const second = list('towns.csv', 3, 'local authorities');
    const imported = await network(
      'import',
      file,
      first,
      second,
      '--partner',
      'CEO',
      '--on',
      '2019-03-01',
    );
    expect(imported.out).toContain('11 rows of CEO: 11 added');
    expect((await network('invite', file, '--call', 'first', '--on', '2019-04-01')).out).toContain(
      '11 contacts',
    );
    await network(
      'register',
      file,
      '--email',
      'canary-schools.csv-1@example.org',
      '--on',
      '2019-04-03',
    );

    const report = await network('report', file, '--by', 'targetGroup', '--format', 'json');
    expect(JSON.parse(report.out)).toMatchObject({
      contacts: 11,
      tables: [
        {
          by: 'targetGroup',
          rows: [
            { value: 'local authorities', identified: null },
            { value: 'schools', identified: null },
            { value: null, identified: 11, organisations: 8 },
          ],
        },
      ],
    });
    const text = await network('report', file, '--project-start', '2018-10-01');
    expect(text.out).toContain('hidden');
    expect(text.out).toMatch(/2019-03 +6 +11 +11/);
    const history = await network('history', file);
    const exported = await network('export', file);
    for (const { out, said } of [imported, report, text, history, exported]) {
      expect(out + said).not.toMatch(canary);
    }
  });

  it('joins attendance lists to contacts and publishes whom each type reached', async () => {
    await network('init', file);
    await network('import', file, list('a.csv', 12, 'schools'), '--partner', 'CEO');
    const register = join(folder, 'register.csv');
    writeFileSync(register, 'Event,Date,Type\nOpening,2019-05-04,Igniting event\n');
    const attended = join(folder, 'attendance.csv');
    const people = [
      ...Array.from(
        { length: 9 },
        (_, index) => `Canary a.csv ${index},canary-a.csv-${index}@example.org`,
      ),
      ...Array.from(
        { length: 6 },
        (_, index) => `Canary stranger ${index},stranger-${index}@example.org`,
      ),
    ];
    writeFileSync(
      attended,
      `Event,Name,Email\n${people.map((one) => `Opening,${one}`).join('\n')}\n`,
    );
    const kept = await network('attend', file, register, attended);
    expect(kept.out).toContain('Kept: 15 attendances');
    const report = await network('report', file, '--format', 'json');
    expect(JSON.parse(report.out).reach).toEqual([
      { type: 'Igniting event', targetGroup: '(unknown)', attendances: 6 },
      { type: 'Igniting event', targetGroup: 'schools', attendances: 9 },
      { type: 'Igniting event', targetGroup: null, attendances: 15 },
      { type: null, targetGroup: '(unknown)', attendances: 6 },
      { type: null, targetGroup: 'schools', attendances: 9 },
      { type: null, targetGroup: null, attendances: 15 },
    ]);
    expect(kept.out + kept.said + report.out).not.toMatch(canary);
  });

  it.each(['html', 'md', 'docx'])('writes the report with charts as %s', async (ending) => {
    await network('init', file);
    await network('import', file, list('a.csv', 12, 'schools'), '--partner', 'CEO');
    const output = join(folder, `report.${ending}`);
    expect(await network('report', file, '--output', output)).toMatchObject({ code: 0, said: '' });
    const written = readdirSync(folder).filter((name) => name.startsWith('report'));
    expect(written).toEqual(
      ending === 'md'
        ? [
            'report-contacts-country.svg',
            'report-contacts-target-group.svg',
            'report-funnel.svg',
            'report.md',
          ]
        : [`report.${ending}`],
    );
    for (const name of written) {
      expect(readFileSync(join(folder, name), 'latin1')).not.toMatch(canary);
    }
    if (ending !== 'docx')
      expect(readFileSync(output, 'utf8')).toContain('Contacts by target group');
  });

  it('shows a person what is held and erases it without a trace', async () => {
    await network('init', file);
    await network('import', file, list('a.csv', 6, 'schools'), '--partner', 'CEO');
    const who = ['--email', 'canary-a.csv-2@example.org'];
    expect(JSON.parse((await network('show', file, ...who)).out)).toMatchObject({
      name: 'Canary a.csv 2',
    });
    const erased = await network('erase', file, ...who, '--on', '2021-01-01');
    expect(erased.out).toContain('one person');
    expect(erased.out).not.toMatch(canary);
    expect(await network('show', file, ...who)).toMatchObject({ code: 1 });
    for (const name of readdirSync(folder).filter((one) => one.startsWith('network'))) {
      expect(readFileSync(join(folder, name), 'latin1')).not.toMatch(canary);
    }
  });

  it('prints, draws and leaves no name, address or pseudonym of anybody, and no byte after an erasure', async () => {
    const said: string[] = [];
    const heard = async (...argv: readonly string[]) => {
      const { out, said: lines } = await network(...argv);
      said.push(out, lines);
      return out;
    };
    await heard('init', file);
    const first = list('a.csv', 30, 'schools');
    const other = join(folder, 'b.csv');
    // Another name, another country, somebody twice, nobody, and an address that is none.
    writeFileSync(
      other,
      'Name,Email,Phone,Organisation,Country\n' +
        'Canary Other,canary-a.csv-1@example.org,+351 210 000 000,School 1,Italy\n' +
        'Canary Other,canary-a.csv-1@example.org,,School 1,Italy\n' +
        ',,,School 1,\n' +
        'Canary Broken,canary at example,,School 1,Poland\n',
    );
    await heard('import', file, first, '--partner', 'CEO', '--on', '2019-03-01');
    await heard('import', file, other, '--partner', 'CESIE', '--format', 'json');
    const who = ['--email', 'canary-a.csv-1@example.org'];
    const pseudonym = JSON.parse((await network('show', file, ...who)).out).contact.person;
    await heard('register', file, ...who, '--on', '2019-05-01');
    await heard('invite', file, '--call', 'first', '--on', '2019-06-01');
    await heard('list', file);
    await heard('merge', file);
    for (const by of ['targetGroup', 'country', 'partner', 'call', 'language', 'role']) {
      await heard('report', file, '--by', by);
      const output = join(folder, `report-${by}.md`);
      await heard('report', file, '--by', by, '--output', output);
    }
    const published = said.join('\n');
    await heard('erase', file, ...who, '--on', '2021-01-01');
    await heard('erase', file, ...who, '--on', '2021-01-01');
    await heard('show', file, ...who);
    await heard('expire', file, '--as-of', '2030-01-01', '--keep', 'dissemination=1');
    await heard('history', file);
    await heard('erase', file, '--email', 'canary-a.csv-2@example.org', '--on', '2021-02-30');
    await heard('show', file, '--email', 'canary-nobody@example.org');

    expect(published).not.toContain(pseudonym);
    expect(said.join('\n')).not.toMatch(/canary|351 ?210|\b[0-9a-f]{32}\b/i);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name !== 'a.csv' && name !== 'b.csv' && statSync(join(folder, name)).isFile(),
    );
    expect(left).toContain('network.duckdb');
    expect(left).toContain('report-country-funnel.svg');
    for (const name of left) {
      const bytes = readFileSync(join(folder, name), 'latin1');
      expect(bytes).not.toMatch(/canary|351 ?210/i);
      expect(bytes).not.toContain(pseudonym);
    }
  }, 60_000);

  it.each([
    { it: 'an unknown action', argv: ['imprt'], says: 'import' },
    { it: 'a missing file', argv: ['report'], says: 'network init' },
    { it: 'a missing option', argv: ['import'], says: 'contact list' },
    {
      it: 'a day that is none',
      argv: ['erase', '--email', 'a@x.eu', '--on', '2021-02-30'],
      says: 'YYYY-MM-DD',
    },
    { it: 'nobody named', argv: ['show'], says: '--email' },
    { it: 'a report of no format', argv: ['report', '--output', 'report.pdf'], says: '.docx' },
    { it: 'no minimum', argv: ['report', '--minimum', '0'], says: '--minimum' },
  ])('answers $it with one line and 2', async ({ argv, says }) => {
    const [action = '', ...rest] = argv;
    const { code, said } = await network(action, file, ...rest);
    expect(code).toBe(2);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toContain(says);
  });

  it('asks for the secret where people are added', async () => {
    vi.stubEnv('PARTNERSHIP_IMPACT_KEY', '');
    const made = await network('init', file);
    expect(made.said).toContain('PARTNERSHIP_IMPACT_KEY');
    const { code, said } = await network(
      'import',
      file,
      list('a.csv', 1, 'schools'),
      '--partner',
      'CEO',
    );
    expect([code, said.includes('PARTNERSHIP_IMPACT_KEY')]).toEqual([2, true]);
  });
});
