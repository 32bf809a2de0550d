import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests run on the sources, to which the paths in tsconfig.base.json lead.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
