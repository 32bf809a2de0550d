import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../scripts/conformance.mjs', import.meta.url));

it('the conformance script counts what was loaded, refused and exact', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    mkdirSync(join(folder, 'csv'));
    mkdirSync(join(folder, 'clean'));
    writeFileSync(join(folder, 'csv/good.csv'), 'a;b\n1;2\n');
    writeFileSync(join(folder, 'clean/good.csv'), 'a,b\n1,2\n');
    writeFileSync(join(folder, 'csv/other.csv'), 'a;b\n1;3\n');
    writeFileSync(join(folder, 'clean/other.csv'), 'a,b\n1,2\n');
    writeFileSync(join(folder, 'csv/empty.csv'), '');
    writeFileSync(join(folder, 'broken.xlsx'), 'PK junk');
    const { stdout } = await promisify(execFile)('node', [script, folder, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      files: 4,
      loaded: 2,
      refused: 2,
      compared: 2,
      exact: 1,
      hung: 0,
      crashed: 0,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
