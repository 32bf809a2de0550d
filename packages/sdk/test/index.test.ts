import * as charts from '@partnership-impact/charts';
import * as core from '@partnership-impact/core';
import * as importers from '@partnership-impact/importers';
import * as reports from '@partnership-impact/reports';
import { describe, expect, it } from 'vitest';
import * as door from '../src/index.js';
import { folderWith, smallProject } from './support/run-command.js';

describe('the one door', () => {
  // Two packages with one name for different things would hide both from `export *`.
  it.each(Object.entries({ charts, core, importers, reports }))(
    'gives everything of %s',
    (_name, all) => {
      const missing = Object.keys(all).filter((name) => !(name in door));
      expect(missing).toEqual([]);
    },
  );

  it('reads, checks, counts and reports files', async () => {
    const path = folderWith(smallProject);
    const files = Object.keys(smallProject).map(path);
    const { dataset, issues } = await door.readProject(files);
    expect({ events: dataset.events.length, issues }).toEqual({ events: 2, issues: [] });
    const { coverage } = await door.checkFiles(files);
    expect(coverage).toMatchObject({ found: 2, contradicted: 1, unverifiable: 1 });
    const { rows } = await door.summariseFiles(files, { by: ['type'], totals: 'rollup' });
    expect(rows.map(({ key, figures }) => [key.type, figures.events?.value])).toEqual([
      ['Opening', 1],
      ['Workshop', 1],
      [null, 2],
    ]);
    const report = await door.reportOfFiles(files);
    expect(door.reportAsMarkdown(report)).toContain('## Against the targets');
  });

  it('refuses a sheet that no input has', async () => {
    const path = folderWith({ 'c.json': '{"sheets": {"Nope": "register"}}' });
    const bytes = await door.writeWorkbook([
      {
        name: 'Events',
        columns: [{ header: 'Event' }, { header: 'Date' }, { header: 'Participants' }],
        rows: [['First', '2021-05-03', '12']],
      },
    ]);
    const written = folderWith({ 'register.xlsx': bytes });
    const reading = door.readProject([written('register.xlsx')], {
      config: { file: path('c.json') },
    });
    await expect(reading).rejects.toThrow('what the sheet "Nope" holds');
  });
});
