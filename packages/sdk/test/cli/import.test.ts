import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { folderWith, runCommand, smallProject } from '../support/run-command.js';

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
