import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/run-command.js';

const loader = fileURLToPath(new URL('../../bin/compiled.cjs', import.meta.url));

/** Bytes before the compiled code. */
const checksums = 8;

/** A process of its own, since V8 takes compiled code only under the flags that made it. */
function run(call: string): string {
  const script = `const { compile, requireCompiled } = require(${JSON.stringify(loader)}); ${call}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--eval', script], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : `ended with ${status}: ${stderr}`;
}

/** A file that is compiled, and then changed without its length. */
function compiledFile() {
  const file = folderWith({ 'main.cjs': 'exports.answer = () => 41;' })('main.cjs');
  const name = JSON.stringify(file);
  run(`compile(${name}, ({ answer }) => answer())`);
  writeFileSync(file, 'exports.answer = () => 42;');
  const compiled = `${file}.compiled`;
  return {
    answer: () => run(`console.log(requireCompiled(${name}).answer())`),
    change: (bytes: (compiled: Buffer) => Uint8Array) =>
      writeFileSync(compiled, bytes(readFileSync(compiled))),
    /** Puts the checksums of what the files hold now before the compiled code. */
    seal: () => {
      const code = readFileSync(compiled).subarray(checksums);
      const sums = Uint32Array.of(crc32(readFileSync(file)), crc32(code));
      writeFileSync(compiled, Buffer.concat([Buffer.from(sums.buffer), code]));
    },
  };
}

describe('requireCompiled', () => {
  it('runs the compiled code that fits, without a look at the source', () => {
    const { answer, seal } = compiledFile();
    seal();
    expect(answer()).toBe('41');
  });

  it('compiles a source that has changed since', () => {
    expect(compiledFile().answer()).toBe('42');
  });

  it.each([
    { of: 'another version of V8', change: (code: Buffer) => code.with(checksums + 4, 0) },
    { of: 'other flags', change: (code: Buffer) => code.with(checksums + 12, 0) },
    { of: 'nothing at all', change: () => new Uint8Array() },
  ])('compiles the source beside code of $of', ({ change }) => {
    const made = compiledFile();
    made.change(change);
    made.seal();
    expect(made.answer()).toBe('42');
  });

  it.each([
    { is: 'damaged', change: (code: Buffer) => code.fill(0x55, 200) },
    { is: 'cut short', change: (code: Buffer) => code.subarray(0, -20) },
  ])('never runs code that is $is', ({ change }) => {
    const made = compiledFile();
    made.seal();
    made.change(change);
    expect(made.answer()).toBe('42');
  });

  it('gives a file beside it the same module', () => {
    const path = folderWith({
      'main.cjs':
        'exports.own = {}; exports.same = () => require("./part.cjs").own === exports.own;',
      'part.cjs': 'exports.own = require("./main.cjs").own;',
    });
    const name = JSON.stringify(path('main.cjs'));
    run(`compile(${name}, () => {})`);
    expect(run(`console.log(requireCompiled(${name}).same())`)).toBe('true');
  });

  it('lets a file beside it import an ES module', () => {
    const path = folderWith({
      'main.cjs': 'exports.load = () => require("./part.cjs").load();',
      'part.cjs': 'exports.load = () => import("./part.mjs");',
      'part.mjs': 'export const answer = 42;',
    });
    const name = JSON.stringify(path('main.cjs'));
    run(`compile(${name}, ({ load }) => load())`);
    const call = `requireCompiled(${name}).load().then(({ answer }) => console.log(answer))`;
    expect(run(call)).toBe('42');
  });

  it('does not compile a file that imports one itself', () => {
    const file = folderWith({ 'main.cjs': 'exports.load = () => import("./part.mjs");' })(
      'main.cjs',
    );
    expect(run(`compile(${JSON.stringify(file)}, () => {})`)).toContain('imports an ES module');
  });
});
