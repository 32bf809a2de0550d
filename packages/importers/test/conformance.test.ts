import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { handMade } from './support/workbook-of-parts.js';

const script = fileURLToPath(new URL('../scripts/conformance.mjs', import.meta.url));

const run = promisify(execFile);

async function corpus(files: Readonly<Record<string, string | Uint8Array>>, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const { stdout } = await run('node', [script, folder, ...options]);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const workbook = handMade({
  sheets: {
    One: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Day</t></is></c><c r="B1" s="1"><v>44197.5</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
  },
  formats: ['yyyy-mm-dd hh:mm'],
});

describe('the conformance script', () => {
  it('counts what was loaded, refused and exact', async () => {
    const printed = await corpus(
      {
        'csv/good.csv': 'a;b\n1;2\n',
        'clean/good.csv': 'a,b\n1,2\n',
        'csv/other.csv': 'a;b\n1;3\n',
        'clean/other.csv': 'a,b\n1,2\n',
        'csv/empty.csv': '',
        'broken.xlsx': 'PK junk',
      },
      '--json',
    );
    expect(JSON.parse(printed)).toMatchObject({
      files: 4,
      loaded: 2,
      refused: 2,
      compared: 2,
      exact: 1,
      cellF1: 0.875,
      hung: 0,
      crashed: 0,
    });
  }, 60_000);

  it('finds expected cells wherever they may stand', async () => {
    const cells = {
      sheets: [{ name: 'One', cells: { A1: 'Day', B1: 44197.5 }, merges: ['A2:B2'] }],
    };
    const printed = await corpus(
      {
        'a/one.xlsx': workbook,
        'a/one.expected.json': JSON.stringify(cells),
        'b/deep/two.xlsx': workbook,
        'b/oracle/deep/two.json': JSON.stringify({ One: [['Day', '2021-01-01 12:00:00']] }),
        'three.xlsx': workbook,
        'expected/three.xlsx.json': JSON.stringify([['Day', '2021-01-01T12:00:00.000Z']]),
        'four.csv': 'a,b\n',
        'four_clean.csv': 'a,b\n',
      },
      '--details',
    );
    expect(printed.match(/^loaded exact 1\.0000 /gm)).toHaveLength(4);
    expect(printed).toContain('4 files: 4 loaded, 4 exact of 4 with expected cells (cell F1 1)');
  }, 60_000);
});
