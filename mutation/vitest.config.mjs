import { defineConfig } from 'vitest/config';
import all from '../vitest.config.js';

export default defineConfig({
  ...all,
  test: {
    ...all.test,
    include: ['packages/core/test/{explain,reconcile}/**/*.test.ts'],
    // A law checks hundreds of projects and touches nearly every line, so each survivor would cost
    // half a minute. The score is therefore that of the tables of cases alone.
    exclude: ['**/laws.test.ts', '**/reconcile/messages.test.ts'],
  },
});
