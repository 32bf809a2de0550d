import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { folderWith, type Ran, runCommand, smallProject } from '../support/run-command.js';

const faulty = {
  'register.csv':
    'Event,Date,Country,Participants\n' +
    'First meeting,16/03/2019,Italy,18\n' +
    'Second meeting,31/02/2019,Poland,many\n' +
    'Third meeting,17/03/2019,Poland,12\n',
  'more.csv':
    'Title,Date,City,Participants\nFourth meeting,16/05/2019,Porto,4\nFifth meeting,30/02/2019,Porto,4\nSixth meeting,17/05/2019,Faro,4\n',
};

describe('import --rejected', () => {
  it('writes the rows with the reasons, which read again once they are mended', async () => {
    const path = folderWith(faulty);
    const { code, said } = await runCommand([
      'import',
      path('register.csv'),
      path('more.csv'),
      '--output',
      path('dataset.json'),
      '--rejected',
      path('rejected.csv'),
    ]);
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('rejected.csv"');
    const lines = readFileSync(path('rejected.csv'), 'utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe('Event,Date,Country,Participants,Read from,Rejected because');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^Second meeting,31\/02\/2019,Poland,many,.*row 3.*31\/02\/2019/);
    expect(readFileSync(path('rejected-2.csv'), 'utf8')).toContain('Porto');
    const mended = readFileSync(path('rejected.csv'), 'utf8').replace(
      '31/02/2019,Poland,many',
      '28/02/2019,Poland,9',
    );
    writeFileSync(path('rejected.csv'), mended);
    const again = await runCommand(['import', path('rejected.csv')]);
    expect(JSON.parse(again.out).events).toMatchObject([
      { title: 'Second meeting', headcount: 9, extra: {} },
    ]);
  });

  it('says that nothing was rejected', async () => {
    const path = folderWith(smallProject);
    const { said } = await runCommand([
      'import',
      path('targets.csv'),
      '--rejected',
      path('rejected.csv'),
    ]);
    expect(said.at(-1)).toMatch(/^No row was rejected/);
    expect(existsSync(path('rejected.csv'))).toBe(false);
  });

  it('does not write over an input', async () => {
    const path = folderWith(faulty);
    const file = path('register.csv');
    const ran = await runCommand(['import', file, '--rejected', file]);
    expect(ran).toMatchObject({ code: 2, out: '' });
  });
});

describe('import of Parquet', () => {
  it('reads the records, each with its place', async () => {
    const path = folderWith({});
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(
      `copy (select 'Kick-off' as event, date '2021-05-03' as date, 18 as participants)
       to '${path('register.parquet')}' (format parquet)`,
    );
    connection.closeSync();
    const checked = await runCommand(['check', path('register.parquet')]);
    expect(checked).toMatchObject({ code: 0, said: [] });
    expect(checked.out).toContain('1 event · 18 attendances');
    const { events } = JSON.parse((await runCommand(['import', path('register.parquet')])).out);
    expect(events).toMatchObject([{ title: 'Kick-off', start: '2021-05-03', source: { row: 1 } }]);
  });
});

describe('import --format', () => {
  it('data-package reads back as the same dataset', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    const package_ = path('package.json');
    await runCommand(['import', ...inputs, '--format', 'data-package', '-o', package_]);
    const direct = await runCommand(['import', ...inputs]);
    const back = await runCommand(['import', package_]);
    expect(JSON.parse(back.out)).toEqual(JSON.parse(direct.out));
  });

  it.each([
    {
      it: 'CSV files',
      output: 'out.csv',
      files: ['out.csv', 'out-targets.csv', 'out-statements.csv'],
    },
    { it: 'a workbook', output: 'out.xlsx', files: ['out.xlsx'] },
  ])('$it, by the ending of the output, checks as its inputs did', async ({ output, files }) => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    expect(await runCommand(['import', ...inputs, '-o', path(output)])).toMatchObject({ code: 0 });
    const verdict = (ran: Ran) => {
      const { totals, coverage, findings } = JSON.parse(ran.out);
      // A row of events and people for each of them is two targets, and two rows when written.
      const { rows: _, ...figures } = coverage;
      return { totals, figures, findings: findings.map(({ id }: { id: string }) => id) };
    };
    const direct = await runCommand(['check', ...inputs, '--format', 'json']);
    const again = await runCommand(['check', ...files.map(path), '--format', 'json']);
    expect(verdict(again)).toEqual(verdict(direct));
  });

  it.each([
    { it: 'several kinds of records', names: ['register.csv', 'targets.csv'], format: 'csv' },
    { it: 'a workbook', names: ['register.csv'], format: 'xlsx' },
  ])('asks for a file for $it', async ({ names, format }) => {
    const path = folderWith(smallProject);
    const ran = await runCommand(['import', ...names.map(path), '--format', format]);
    expect(ran).toMatchObject({ code: 2, out: '', said: [expect.stringContaining('--output')] });
  });

  it('csv prints a table where the inputs hold one', async () => {
    const path = folderWith(smallProject);
    const { out } = await runCommand(['import', path('register.csv'), '--format', 'csv']);
    expect(out.split('\r\n').slice(0, 2)).toEqual([
      'Event ID,Event,Type,Start date,End date,Country,Level,Partners,Setting,Mode,Participants,Registered,Duration in hours,Number of events,Work package,Activity,Status,Evidence',
      'register.csv:2,First meeting,Opening,2019-03-16,,IT,national,Alfa,,,18,,,1,,,held,',
    ]);
  });

  it('iati writes the targets with their results', async () => {
    const path = folderWith({
      ...smallProject,
      'partnership-impact.config.json':
        '{"project":{"name":"River","period":{"start":"2019-01-01","end":"2021-01-01"}}}',
    });
    const inputs = ['register.csv', 'targets.csv'].map(path);
    const options = ['--format', 'iati', '--identifier', 'XM-1'];
    const { out, code, said } = await runCommand(['import', ...inputs, ...options]);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(out).toContain('<iati-identifier>XM-1</iati-identifier>');
  });

  it.each([[['--format', 'iati']], [['--identifier', 'XM-1']], [['--format', 'xml']]])(
    'refuses %j',
    async (options) => {
      const path = folderWith(smallProject);
      const ran = await runCommand(['import', path('targets.csv'), ...options]);
      expect(ran).toMatchObject({ code: 2, out: '' });
    },
  );
});
