import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { registerRows } from './register-rows.mjs';
import { statedFigures } from './stated-figures.mjs';

/** Debian's packages belong to its own interpreter, which another may stand before. */
const interpreters = ['python3', '/usr/bin/python3'];

/**
 * A peer that is a Python library, in one interpreter for all projects: each line that it is given is a
 * project, each that it answers the places of its alarms. `undefined` where the library is not installed.
 */
export function pythonPeer(library, script) {
  const python = interpreters.find(
    (one) => spawnSync(one, ['-c', `import ${library}`]).status === 0,
  );
  if (python === undefined) return undefined;
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(python, ['-W', 'ignore', path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()(JSON.parse(line)));
  child.on('exit', (code) => {
    if (waiting.length > 0) throw new Error(`The peer ${library} ended with ${code}.`);
  });
  const ask = (dataset, clean) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      const tables = { rows: registerRows(dataset), stated: statedFigures(dataset) };
      child.stdin.write(`${JSON.stringify({ ...tables, clean })}\n`);
    });
  return {
    async configure(clean) {
      await ask(clean, clean.project.period);
      return (dataset) => ask(dataset, null);
    },
    end: () => child.stdin.end(),
  };
}
