// Compiled code beside a CommonJS file. Node 20 forgets what it compiled when it ends; reading and
// compiling the command took as long as running it. V8 takes compiled code only from its own version
// and flags, but does not look whether the file is whole, so that checksums stand before it: CRC-32,
// which tells damage and takes a quarter of the time of SHA-256.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire, Module } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

// Eight bytes, since V8 copies code that does not begin at a multiple of eight.
const checksumLength = 8;
const compiledFile = (file) => `${file}.compiled`;

/** The exports of a CommonJS file; from the compiled code beside it where that fits. */
function requireCompiled(file) {
  const source = readFileSync(file);
  const compiled = readCompiled(file, source);
  const script = compiled && scriptOf(file, source, compiled);
  return script && !script.cachedDataRejected ? run(script, file) : require(file);
}

/**
 * Runs a file, then `use` with its exports, and writes what was compiled on the way beside it.
 *
 * V8 forgets with compiled code whom to ask for an ES module, so that a file may not import one; a
 * file that it requires may.
 */
async function compile(file, use) {
  const source = readFileSync(file);
  if (/\bimport\(/.test(source)) throw new Error(`${file} imports an ES module.`);
  const script = scriptOf(file, source);
  await use(run(script, file));
  const compiled = script.createCachedData();
  writeFileSync(compiledFile(file), Buffer.concat([checksum(source, compiled), compiled]));
}

function readCompiled(file, source) {
  try {
    const bytes = readFileSync(compiledFile(file));
    const compiled = bytes.subarray(checksumLength);
    const whole = bytes.subarray(0, checksumLength).equals(checksum(source, compiled));
    return whole ? compiled : undefined;
  } catch {
    return undefined;
  }
}

function checksum(source, compiled) {
  return Buffer.from(Uint32Array.of(crc32(source), crc32(compiled)).buffer);
}

function scriptOf(file, source, cachedData) {
  // As Node itself wraps a CommonJS file.
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  return new Script(wrapped, { filename: file, cachedData });
}

function run(script, file) {
  const made = new Module(file);
  made.filename = file;
  // The files beside it that require this one get this very module.
  require.cache[file] = made;
  script.runInThisContext()(made.exports, createRequire(file), made, file, dirname(file));
  made.loaded = true;
  return made.exports;
}

module.exports = { compile, requireCompiled };
