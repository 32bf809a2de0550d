import { defineConfig } from 'vitest/config';

// Tests run on the sources: the private export condition leads past `dist/`.
const conditions = ['@partnership-impact/source', 'import', 'module', 'node', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
