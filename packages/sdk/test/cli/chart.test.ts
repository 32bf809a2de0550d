import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pngSize } from '../../src/files/png-size.js';
import { folderWith, runCommand, smallProject } from '../support/run-command.js';

describe('chart', () => {
  it('is drawn as PNG at twice its size, or says that the machine has no font', async () => {
    const path = folderWith(smallProject);
    const inputs = ['register.csv', 'targets.csv'].map(path);
    const file = path('targets.png');
    const { code, said } = await runCommand(['chart', 'targets', ...inputs, '--output', file]);
    if (code === 2) {
      expect(said.join(' ')).toMatch(/No font was found/);
      expect(existsSync(file)).toBe(false);
      return;
    }
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(pngSize(png).width).toBe(1440);
  });
});
