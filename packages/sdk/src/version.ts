import { createRequire } from 'node:module';

/** The version of this package. */
export function version(): string {
  // The package's own name leads to its manifest from the sources and from the build alike.
  const manifest: unknown = createRequire(import.meta.url)('partnership-impact/package.json');
  return String((manifest as { readonly version: string }).version);
}
