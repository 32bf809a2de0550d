import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, runCommand, smallProject } from '../support/run-command.js';

const schema = (name: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../schema/${name}.json`, import.meta.url)), 'utf8'),
  );

describe('check', () => {
  it.each([
    { options: [], code: 1 },
    { options: ['--fail-on', 'warning'], code: 1 },
    { options: ['--fail-on', 'never'], code: 0 },
    { options: ['--fail-on', 'never', '--strict'], code: 3 },
  ])('with $options ends with $code', async ({ options, code }) => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    const ran = await runCommand(['check', ...inputs, ...options]);
    expect(ran.code).toBe(code);
    expect(ran.out).toContain('3 events are stated');
    expect(ran.out).toMatch(/statements\.csv:2:\d+/);
  });

  it('ends with 0 where all agrees', async () => {
    const path = folderWith(smallProject);
    const ran = await runCommand(['check', path('register.csv')]);
    expect(ran).toMatchObject({ code: 0, said: [] });
  });

  it('prints JSON that its published schema accepts', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    const { out } = await runCommand(['check', ...inputs, '--format', 'json']);
    const validate = new Ajv2020({ strict: false }).compile(schema('check'));
    const report = JSON.parse(out);
    expect(validate(report) || validate.errors).toBe(true);
    expect(report).toMatchObject({
      schema: 'partnership-impact/check/1',
      totals: { records: 2, events: 2, attendances: 18, participants: null },
      missing: { attendances: 1 },
      coverage: { found: 2, linked: 2, contradicted: 1, unverifiable: 1 },
    });
    expect(report.inputs.map(({ kind }: { kind: string }) => kind)).toEqual([
      'register',
      'targets',
      'statements',
    ]);
  });

  it('gives the same bytes again', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    const once = await runCommand(['check', ...inputs, '--format', 'json']);
    expect(await runCommand(['check', ...inputs, '--format', 'json'])).toEqual(once);
  });

  it('writes its file whole, with its folders', async () => {
    const path = folderWith(smallProject);
    const file = path('made/for/it.html');
    const { code, out } = await runCommand([
      'check',
      path('register.csv'),
      '--format',
      'html',
      '-o',
      file,
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  it('does not write over an input', async () => {
    const path = folderWith(smallProject);
    const { code, said } = await runCommand([
      'check',
      path('register.csv'),
      '-o',
      path('register.csv'),
    ]);
    expect(code).toBe(2);
    expect(said[0]).toContain('is one of the inputs');
    expect(readFileSync(path('register.csv'), 'utf8')).toBe(smallProject['register.csv']);
  });

  it('reads a file that is given twice once, and says so', async () => {
    const path = folderWith(smallProject);
    const { out } = await runCommand(['check', path('register.csv'), path('register.csv')]);
    expect(out).toContain('2 records · 2 events · 18 attendances (1 not given)');
    expect(out.replace(/\s+/g, ' ')).toContain('was given more than once; it was read once');
  });
});

describe('an input that cannot be read', () => {
  const cases = {
    'empty.csv': { content: '', says: 'is empty' },
    'binary.bin': {
      content: new Uint8Array(4000).map((_, at) => (at * 7919) % 256),
      says: 'binary.bin',
    },
    'old.xls': {
      content: new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Uint8Array(600),
      ]),
      says: 'old.xls',
    },
    'cut.xlsx': { content: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5]), says: 'cut.xlsx' },
    'word.csv': { content: 'word', says: 'Nothing to check was found in' },
    'bare.json': { content: '{}', says: 'Nothing to check was found in' },
    'broken.pdf': { content: '%PDF-1.4 broken', says: 'Invalid PDF structure. If it has a' },
  };

  it.each(Object.entries(cases))('%s ends with 2 and one line', async (name, { content, says }) => {
    const path = folderWith({ [name]: content });
    const { code, out, said } = await runCommand(['check', path(name)]);
    expect({ code, out, lines: said.length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(said[0]).toContain(says);
    expect(said[0]).not.toContain('fault of the program');
  });

  it('a table that is no register is told with its columns, and --strict ends with 3', async () => {
    const path = folderWith({ 'months.csv': 'Month,Displaced,Refugees\nMay,10,20\nJune,12,21\n' });
    const { code, out } = await runCommand(['check', path('months.csv'), '--format', 'json']);
    const { tables, issues } = JSON.parse(out);
    expect(code).toBe(0);
    expect(tables).toMatchObject([{ header: ['Month', 'Displaced', 'Refugees'], rows: 2 }]);
    expect(issues.map(({ code: kind }: { code: string }) => kind)).toContain('nothing-recognised');
    expect((await runCommand(['check', path('months.csv'), '--strict'])).code).toBe(3);
  });

  it('half a workbook is told as such at the end', async () => {
    const path = folderWith({});
    await runCommand(['init', path('new')]);
    const whole = readFileSync(join(path('new'), 'project.xlsx'));
    writeFileSync(path('half.xlsx'), whole.subarray(0, whole.length * 0.4));
    const { out } = await runCommand(['check', path('half.xlsx')]);
    expect(out).toMatch(/No open findings in what could be read; \d errors in reading\.\n$/);
    expect((await runCommand(['check', path('half.xlsx'), '--strict'])).code).toBe(3);
  });

  it('a missing file and a folder end with 2', async () => {
    const path = folderWith({});
    mkdirSync(path('sub'));
    const missing = await runCommand(['check', path('none.csv')]);
    expect(missing).toMatchObject({ code: 2, said: [expect.stringContaining('does not exist')] });
    const folder = await runCommand(['check', path('sub')]);
    expect(folder).toMatchObject({ code: 2, said: [expect.stringContaining('is a folder')] });
  });
});

describe('the config beside the first input', () => {
  const period = { start: '2019-03-01', lastDay: '2019-12-31' };

  it('is used and named', async () => {
    const path = folderWith({
      ...smallProject,
      'partnership-impact.config.json': JSON.stringify({ project: { name: 'Rivers', period } }),
    });
    const { out } = await runCommand(['check', path('register.csv')]);
    expect(out).toContain('Partnership Impact · Rivers');
    expect(out).toContain(path('partnership-impact.config.json'));
    const without = await runCommand(['check', path('register.csv'), '--no-config']);
    expect(without.out).not.toContain('Rivers');
  });

  it('is no input of a pattern', async () => {
    const path = folderWith({ ...smallProject, 'partnership-impact.config.json': '{}' });
    const given = ['partnership-impact.config.json', 'register.csv'].map(path);
    const { code, out } = await runCommand(['check', ...given]);
    expect(code).toBe(0);
    expect(out).toContain('2 records');
  });

  it.each([
    { config: '{"project": {"name": 3}}', says: 'project.name: ' },
    { config: '{"projct": {}}', says: '"projct" is no setting (allowed: $schema, project,' },
    {
      config: '{"project": {"name": "x", "perid": 1}}',
      says: '"perid" is no setting (allowed: name, period',
    },
    { config: '{\n  "rules": {},\n}', says: 'config.json:3:1" is no JSON' },
    { config: '{"rules": {"target-mised": "off"}}', says: 'Did you mean "target-missed"?' },
    {
      config: '{"rules": {"target-missed": "loud"}}',
      says: 'rules.target-missed: Expected "error"',
    },
    { config: '{"columns": {"Nr": "head"}}', says: 'which is no field' },
    {
      config: '{"pseudonymKey": {"environment": "NOT_SET_ANYWHERE"}}',
      says: '"NOT_SET_ANYWHERE", which is not set',
    },
    {
      config: '{"project": {"name": "x", "period": {"start": "2021-02-30"}}}',
      says: 'project.period: Expected {',
    },
  ])('that says $config is refused with its place', async ({ config, says }) => {
    const path = folderWith({ ...smallProject, 'partnership-impact.config.json': config });
    const { code, said } = await runCommand(['check', path('register.csv')]);
    expect(code).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(says);
  });

  it('turns rules off and changes their severity', async () => {
    const rules = { 'target-missed': 'error', 'statement-differs-from-register': 'off' };
    const path = folderWith({
      ...smallProject,
      'partnership-impact.config.json': JSON.stringify({ rules }),
    });
    const inputs = Object.keys(smallProject).map(path);
    const { out } = await runCommand(['check', ...inputs, '--format', 'json']);
    const findings: readonly { rule: string; severity: string }[] = JSON.parse(out).findings;
    expect(findings.filter(({ rule }) => rule === 'statement-differs-from-register')).toEqual([]);
    const missed = findings.filter(({ rule }) => rule === 'target-missed');
    expect(missed.length).toBeGreaterThan(0);
    expect(missed.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('acknowledgements', () => {
  it('accept a finding until its values change, and are pruned then', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    const findings = async () => {
      const { out } = await runCommand(['check', ...inputs, '--format', 'json']);
      return JSON.parse(out);
    };
    const before = await findings();
    const error = before.findings.find(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    const without = await runCommand(['check', ...inputs, '--acknowledge', error.id]);
    expect(without).toMatchObject({ code: 2, said: [expect.stringContaining('needs --reason')] });
    const accept = ['--acknowledge', error.id.slice(0, 8), '--reason', 'The third was cancelled.'];
    const accepted = await runCommand([
      'check',
      ...inputs,
      ...accept,
      '--by',
      'Ana',
      '--as-of',
      '2020-01-31',
    ]);
    expect(accepted).toMatchObject({
      code: 0,
      out: expect.stringContaining(`Acknowledged ${error.id}`),
    });
    const file = path('partnership-impact.acknowledgements.json');
    const written = JSON.parse(readFileSync(file, 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema('acknowledgements'));
    expect(validate(written) || validate.errors).toBe(true);
    expect(written.acknowledgements).toMatchObject([
      { finding: error.id, by: 'Ana', on: '2020-01-31' },
    ]);
    const after = await runCommand(['check', ...inputs]);
    expect(after.code).toBe(0);
    expect(after.out).toContain('accepted by Ana on 2020-01-31: The third was cancelled.');
    const kept = await runCommand(['check', ...inputs, '--prune']);
    expect(kept.out).toContain('nothing was removed');
    const alone = ['check', path('register.csv')];
    const pruned = await runCommand([...alone, '--prune']);
    expect(pruned.out).toContain(`Removed ${error.id} (unused): The third was cancelled.`);
    expect(JSON.parse(readFileSync(file, 'utf8')).acknowledgements).toEqual([]);
  });
});

describe('check --since', () => {
  it('counts only what is new or changed where asked', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    const result = path('last.json');
    await runCommand(['check', ...inputs, '--format', 'json', '--output', result]);
    const same = await runCommand(['check', ...inputs, '--since', result, '--only-new']);
    expect(same.code).toBe(0);
    expect(same.out).toMatch(/0 new · 0 changed · \d+ unchanged · 0 gone/);
    const fewer = await runCommand(['check', path('register.csv'), '--since', result]);
    expect(fewer.out).toContain('gone: 3 events are stated');
    const other = await runCommand(['check', ...inputs, '--since', path('register.csv')]);
    expect(other).toMatchObject({ code: 2, said: [expect.stringContaining('is no JSON')] });
  });
});

describe('init', () => {
  it('writes a workbook that imports without an issue and a check without a finding', async () => {
    const path = folderWith({});
    const { code, out } = await runCommand(['init', path('new')]);
    expect(code).toBe(0);
    expect(out).toContain('Next: partnership-impact check');
    const workbook = join(path('new'), 'project.xlsx');
    const checked = await runCommand([
      'check',
      workbook,
      '--format',
      'json',
      '--fail-on',
      'note',
      '--strict',
    ]);
    const { issues, findings, coverage, totals } = JSON.parse(checked.out);
    expect({ issues, findings }).toEqual({ issues: [], findings: [] });
    expect(coverage).toMatchObject({ found: 5, verified: 5 });
    expect(totals).toEqual({ records: 5, events: 5, attendances: 106, participants: 4 });
    expect(checked.code).toBe(0);
  });

  it('never changes a file that is there', async () => {
    const path = folderWith({ 'partnership-impact.config.json': '{"mine": 1}' });
    const { code, said } = await runCommand(['init', path('.')]);
    expect(code).toBe(2);
    expect(said[0]).toContain('is there already; nothing was written');
    expect(readFileSync(path('partnership-impact.config.json'), 'utf8')).toBe('{"mine": 1}');
    expect(existsSync(path('project.xlsx'))).toBe(false);
  });
});

describe('check --annotate', () => {
  const report = {
    'report.md': '# Results\n\nThe partners held 3 events with <b>18</b> participants.\n',
  };

  it('writes the report with a mark at every figure', async () => {
    const path = folderWith({ ...smallProject, ...report });
    const { code, out } = await runCommand([
      'check',
      path('register.csv'),
      path('report.md'),
      '--format',
      'markdown',
      '--annotate',
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^# Results\n\nThe partners held 3 ✗¹ events with <b>18 [✓?]/);
    expect(out).toContain('- ¹ contradicted. The register gives 2 events.');
  });

  it.each([
    { inputs: ['register.csv'], options: [], says: 'needs a report in Markdown' },
    { inputs: ['page.html'], options: [], says: 'page.html" is html' },
    { inputs: ['report.md', 'again.md'], options: [], says: 'Give one of them' },
    { inputs: ['report.md'], options: ['--format', 'json'], says: '"--format json"' },
  ])('of $inputs $options says "$says"', async ({ inputs, options, says }) => {
    const path = folderWith({
      ...smallProject,
      ...report,
      'again.md': 'We held 2 events.\n',
      'page.html': '<!doctype html><p>We held 2 events.</p>',
    });
    const ran = await runCommand(['check', ...inputs.map(path), '--annotate', ...options]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.said.join(' ')).toContain(says);
  });
});
