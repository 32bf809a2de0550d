import type { SourceRef } from '@partnership-impact/core';

/** Where in a document something begins, as a reader looks it up. */
export type PageOrLine = { readonly unit: 'page' | 'line'; readonly number: number };

/** The page of a place where the document has pages, else its line. */
export function pageOrLine({ page, line }: Partial<SourceRef>): PageOrLine {
  return page === undefined ? { unit: 'line', number: line ?? 0 } : { unit: 'page', number: page };
}
