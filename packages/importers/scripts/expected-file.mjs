import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';

/** Folders in which the expected cells of files stand, beside the files or beside their folder. */
const folders = ['clean', 'expected', 'truth', 'oracle', 'gold', 'golden', 'reference', 'target'];
const marks = ['expected', 'clean', 'truth', 'oracle', 'gold', 'golden'];

/** Whether a folder or a file holds expected cells and is not to be read itself. */
export const isExpected = {
  folder: (name) => folders.includes(name.toLowerCase()),
  file: (name) => new RegExp(`[._-](?:${marks.join('|')})\\.\\w+$`, 'i').test(name),
};

/**
 * Finds the file with the expected cells of a file.
 *
 * It stands beside it as `NAME.expected.json`, `NAME_clean.csv` and the like, or in a folder
 * `clean`, `expected` and so on that lies beside the file or beside any folder above it up to the
 * corpus; there it has the same path and name, or `.csv` or `.json` in place of the ending or after it.
 */
export function expectedFile(file, corpus, given) {
  const name = basename(file);
  const bare = name.slice(0, name.length - extname(name).length);
  const candidates = [];
  const inFolder = (folder) => {
    for (const one of [name, `${name}.json`, `${name}.csv`, `${bare}.json`, `${bare}.csv`]) {
      candidates.push(join(folder, one));
    }
  };
  if (given !== undefined) {
    inFolder(join(given, dirname(relative(corpus, file))));
    inFolder(given);
  }
  for (const mark of marks) {
    for (const sign of ['.', '_', '-']) {
      for (const ending of ['json', 'csv']) {
        candidates.push(join(dirname(file), `${bare}${sign}${mark}.${ending}`));
        candidates.push(join(dirname(file), `${name}${sign}${mark}.${ending}`));
      }
    }
  }
  const last = dirname(corpus);
  for (let above = dirname(file); ; above = dirname(above)) {
    const inside = relative(above, dirname(file));
    const below = inside.split(sep).slice(1).join(sep);
    for (const folder of folders) {
      inFolder(join(above, folder, inside));
      inFolder(join(above, folder, below));
    }
    if (above === last || above === dirname(above)) break;
  }
  return candidates.find((one) => resolve(one) !== resolve(file) && existsSync(one));
}
