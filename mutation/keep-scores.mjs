import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutationPage } from './page.mjs';
import { scoresOf } from './scores.mjs';

/** Puts the scores of the files of a report beside those of other runs, and writes the page anew. */
export function keepScores(root, files) {
  const kept = join(root, 'mutation', 'scores.json');
  const sources = sourcesIn(root);
  const all = { ...JSON.parse(readFileSync(kept, 'utf8')), ...Object.fromEntries(scoresOf(files)) };
  // A file that is gone has no score any more.
  const scores = sources.flatMap((path) => (path in all ? [[path, all[path]]] : []));
  writeFileSync(kept, `${JSON.stringify(Object.fromEntries(scores), null, 2)}\n`);
  writeFileSync(join(root, 'docs', 'mutation-testing.md'), mutationPage(scores, sources));
}

/** The files of rules and explanations, in order, by their paths from the root. */
function sourcesIn(root) {
  const core = 'packages/core/src';
  return ['explain', 'reconcile']
    .flatMap((folder) =>
      readdirSync(join(root, core, folder), { recursive: true }).map(
        (path) => `${core}/${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .sort();
}
