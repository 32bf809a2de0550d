import { dirname } from 'node:path/posix';
import { totalOf } from './scores.mjs';

const goal = 0.85;
const source = 'packages/core/src/';

/** The scores of the files tried so far, of all the sources, as a page in Markdown. */
export function mutationPage(scores, sources) {
  const tried = scores.filter((score) => totalOf([score]).tried > 0);
  const folders = [...new Set(sources.map((path) => dirname(path)))].sort();
  const below = tried.filter((score) => totalOf([score]).share < goal);
  return [
    '---',
    'title: Mutation testing',
    '---',
    '',
    '# Would the tests notice?',
    '',
    'Written by `npm run mutation`, not by hand. [StrykerJS](https://stryker-mutator.io) changes the rules and explanations one expression at a time (`<` to `<=`, a condition to `true`, a block to nothing, a text to another) and runs the tests that pass through it. A change that fails a test is killed; one that fails none has survived: a promise that no test holds, or code that makes no difference. The goal is to kill 85 %.',
    '',
    '```sh',
    'npm run mutation                                         # everything; some hours',
    'npm run mutation -- packages/core/src/explain            # a folder or files',
    'npm run mutation -- packages/core/src/explain/repair.ts --tests packages/core/test/explain',
    '```',
    '',
    'StrykerJS is installed into `mutation/` the first time, with versions fixed by the lock there; it is no dependency of the packages. Scores are kept for each file in `mutation/scores.json` as of its last run.',
    '',
    ...table(
      [
        '',
        'files',
        'changes tried',
        'killed',
        'timed out',
        'survived',
        'reached by no test',
        'score',
        'not tried',
      ],
      [
        ...folders.map((folder) => {
          const isInside = (path) => dirname(path) === folder;
          const inside = tried.filter(([path]) => isInside(path));
          return row(`\`${folder.slice(source.length)}\``, inside, sources.filter(isInside).length);
        }),
        row('**all**', tried, sources.length),
      ],
    ),
    '',
    'Score: killed or timed out, of those tried. Files: those with a score, of all; a file of types alone has nothing to change, and of another without a score nothing is known. Not tried: what is evaluated once while a file is loaded (tables of words, patterns, declarations of rules, messages without arguments); such a change would have to be tried with every test.',
    '',
    "These scores were measured with the same changes by StrykerJS's instrumenter, tried one after another in one process: rules with the tests of the rules alone, all else with the tests of `explain` and `reconcile`; `npm run mutation` measures them anew. Fewer tests can only make a score lower. The laws of whole checks and the test of all messages on random projects are left out, since they would take half a minute for each survivor, and so are the tests of the other packages, of the command line and of the examples: each may kill a change that survived here.",
    '',
    ...belowPart(below),
  ].join('\n');
}

function belowPart(below) {
  if (below.length === 0) return [`Every file reaches ${percent(goal)}.`, ''];
  return [
    `## Files below ${percent(goal)}`,
    '',
    ...table(
      ['file', 'changes tried', 'survived', 'reached by no test', 'score'],
      below.map((score) => {
        const { tried, survived, notReached, share } = totalOf([score]);
        return [
          `\`${score[0].slice(source.length)}\``,
          tried,
          survived,
          notReached,
          percent(share),
        ];
      }),
    ),
    '',
  ];
}

function row(name, scores, files) {
  const { tried, killed, timedOut, survived, notReached, share, notTried } = totalOf(scores);
  return [
    name,
    `${scores.length} of ${files}`,
    tried,
    killed,
    timedOut,
    survived,
    notReached,
    percent(share),
    notTried,
  ];
}

const percent = (share) =>
  share === undefined ? '' : `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;

function table(header, rows) {
  const alignment = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [header, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
