// Compiles the command line ahead: runs a check, so that all it needs is compiled, and writes the
// compiled code beside the bundle.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compiled from './bin/compiled.cjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const example = path('../../examples/social-labs/');
const inputs = readdirSync(example)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => example + name);
const silent = { out() {}, say: console.error, progress() {}, colour: 'none', width: 80 };

await compiled.compile(path('dist/cli/main.cjs'), async ({ runCommandLine }) => {
  const code = await runCommandLine(['check', ...inputs], silent);
  if (code === 2) throw new Error('The example could not be checked.');
});
