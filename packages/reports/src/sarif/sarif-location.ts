import type { SourceRef } from '@partnership-impact/core';
import type { Location } from 'sarif';
import { placeInFile } from '../place.js';

/** A place as SARIF names it: a region of a text file, or a logical place in a sheet or a paged file. */
export function sarifLocation(source: SourceRef): Location {
  const { file, sheet, line, column, endLine, endColumn, quote, page } = source;
  const isText = line !== undefined && sheet === undefined && page === undefined;
  const end = endColumn === undefined ? {} : { endColumn };
  const region = isText
    ? {
        region: {
          startLine: line,
          ...(column === undefined ? {} : { startColumn: column, ...end }),
          ...(endLine === undefined ? {} : { endLine }),
          ...(quote === undefined ? {} : { snippet: { text: quote } }),
        },
      }
    : {};
  const within = isText ? '' : placeInFile(source);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
    ...(within === ''
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: within, kind: sheet ? 'cell' : 'element' }] }),
  };
}

/** A path as a relative URI reference; a Windows path with a drive as a file URI. */
export function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
