import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, runCommand, smallProject } from '../support/run-command.js';

describe('report', () => {
  it('as Markdown stands beside its pictures', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    const { code } = await runCommand(['report', ...inputs, '--output', path('out/report.md')]);
    expect(code).toBe(0);
    const text = readFileSync(path('out/report.md'), 'utf8');
    const pictures = [...text.matchAll(/!\[.*?\]\((.*?)\)/g)].map(([, file]) => file);
    expect(pictures.length).toBeGreaterThan(0);
    expect(
      readdirSync(path('out'))
        .filter((name) => name.endsWith('.svg'))
        .sort(),
    ).toEqual(pictures.toSorted());
    expect(text).toContain('| attendances | 18 | 1 |');
    expect(text).toContain('| Workshop | events | 4 | 1 | 25 % |');
  });

  it('as DOCX has the same bytes each time and is read back', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    for (const name of ['one.docx', 'two.docx']) {
      expect((await runCommand(['report', ...inputs, '--output', path(name)])).code).toBe(0);
    }
    const bytes = readFileSync(path('one.docx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(path('two.docx')).equals(bytes)).toBe(true);
    const { code, out } = await runCommand(['import', path('one.docx'), '--explain']);
    expect(code).toBe(0);
    expect(out).toContain('Achieved');
  });

  it('as HTML loads nothing from elsewhere', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    await runCommand(['report', ...inputs, '--output', path('report.html')]);
    const page = readFileSync(path('report.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:)/);
    expect(page).not.toContain('<script');
  });
});

describe('chart', () => {
  it('prints SVG, or writes PNG by the ending', async () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    const svg = await runCommand(['chart', 'targets', ...inputs]);
    expect(svg.out).toMatch(/^<svg[\s\S]*<\/svg>\n$/);
    const png = await runCommand(['chart', 'targets', ...inputs, '--output', path('targets.png')]);
    expect(png).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(path('targets.png')).subarray(1, 4).toString()).toBe('PNG');
  });
});
