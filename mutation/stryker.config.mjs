// Paths are those of the repository's root, where run.mjs starts Stryker.
const results = process.env.MUTATION_RESULTS;

export default {
  testRunner: 'vitest',
  // To look for the tests that import a file, the runner would load all of them for each change.
  vitest: { configFile: 'mutation/vitest.config.mjs', related: false },
  mutate: ['packages/core/src/{explain,reconcile}/**/*.ts'],
  // Each change is tried with the tests that ran through it. What is evaluated while a file is loaded
  // (tables of words, patterns, declarations) would have to be tried with all of them, one minute each.
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  timeoutMS: 20_000,
  concurrency: 1,
  disableTypeChecks: false,
  // Of the packages the tests need core alone, and the pages of its rules.
  ignorePatterns: [
    '/packages/*',
    '!/packages/core',
    '/benchmarks',
    '/examples',
    '/test',
    '/mutation/results',
    'dist',
  ],
  tempDirName: 'mutation/results/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: `${results}/mutation.json` },
  htmlReporter: { fileName: `${results}/mutation.html` },
};
