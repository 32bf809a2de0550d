import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/files/write-whole.js';
import { folderWith } from '../support/run-command.js';

describe('writeWhole', () => {
  it('writes and replaces, and leaves no draft behind', () => {
    const path = folderWith({ 'a.txt': 'old' });
    writeWhole(path('a.txt'), 'new');
    writeWhole(path('b.bin'), new Uint8Array([1, 2]));
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(path('.')).sort()).toEqual(['a.txt', 'b.bin']);
  });

  it('keeps a file that is there where asked', () => {
    const path = folderWith({ 'a.txt': 'mine' });
    expect(() => writeWhole(path('a.txt'), 'new', { existing: 'keep' })).toThrow(
      'is there already',
    );
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('mine');
  });

  it('writes through a link', () => {
    const path = folderWith({ 'a.txt': 'old' });
    symlinkSync(path('a.txt'), path('link.txt'));
    writeWhole(path('link.txt'), 'new');
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(path('.')).sort()).toEqual(['a.txt', 'link.txt']);
  });

  it('says why it cannot write', () => {
    const path = folderWith({ 'a.txt': 'x' });
    mkdirSync(path('sub'));
    expect(() => writeWhole(path('sub'), 'x')).toThrow('is a folder; give the name of a file');
    expect(() => writeWhole(path('a.txt/b.txt'), 'x')).toThrow('a part of its path is a file');
    if (existsSync('/proc')) {
      expect(() => writeWhole('/proc/a/b.txt', 'x')).toThrow('its folder cannot be made');
    }
    expect(readdirSync(path('.')).sort()).toEqual(['a.txt', 'sub']);
  });

  it('writes a device as it is', () => {
    expect(() => writeWhole('/dev/null', 'x')).not.toThrow();
  });
});
