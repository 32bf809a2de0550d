import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes and number of the packages that come with these, themselves included. */
export function installedSize(names, root) {
  const seen = new Set();
  const visit = (name, from) => {
    const folder = locate(name, from);
    if (folder === undefined || seen.has(folder)) return;
    seen.add(folder);
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(dependencies)) visit(dependency, folder);
  };
  for (const name of names) visit(name, root);
  const bytes = [...seen].reduce((sum, folder) => sum + publishedBytes(folder), 0);
  return { bytes, packages: seen.size };
}

function locate(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return realpathSync(found);
    if (folder === dirname(folder)) return undefined;
  }
}

/** For a package of this repository what it publishes; for an installed one all that lies there. */
function publishedBytes(folder) {
  if (folder.includes('node_modules')) return bytesIn(folder);
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { cwd: folder });
  return JSON.parse(packed)[0].unpackedSize;
}

function bytesIn(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}
