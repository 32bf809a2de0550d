import type { Severity } from '@partnership-impact/core';

/** How parts of a text are set off from one another; without colour every part stays as it is. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly place: (text: string) => string;
  readonly good: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const plain = (text: string) => text;

function ansi(code: number, end: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[${end}m`;
}

const severityCodes: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 };

/** Ink for a terminal (`colour: 'ansi'`) or for a file and a pipe (`'none'`). */
export function inkFor(colour: 'ansi' | 'none'): Ink {
  if (colour === 'none') {
    return { strong: plain, faint: plain, place: plain, good: plain, severity: (_, text) => text };
  }
  return {
    strong: ansi(1, 22),
    faint: ansi(2, 22),
    place: ansi(34, 39),
    good: ansi(32, 39),
    severity: (severity, text) => ansi(severityCodes[severity], 39)(text),
  };
}
