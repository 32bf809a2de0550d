import {
  type MeasureId,
  measureIds,
  type Scope,
  type StatementRole,
} from '@partnership-impact/core';

/** What an author's comment settles about the figure before it. */
export interface Pin {
  /** `false`: the number is no figure at all. */
  readonly figure: boolean;
  readonly measure?: MeasureId;
  readonly role?: StatementRole;
  /** Replaces the scope that was read; empty where the comment says `scope=all`. */
  readonly scope?: Scope;
  /** Words of the comment that were not understood. */
  readonly problems: readonly string[];
}

/**
 * Reads a comment such as `impact: measure=attendances scope.type="Igniting event" role=planned` or
 * `impact: not-a-figure`.
 *
 * @returns `undefined` for a comment that does not begin with `impact:`
 * @example
 * readPin('impact: not-a-figure'); // => { figure: false, problems: [] }
 */
export function readPin(comment: string): Pin | undefined {
  const words = /^\s*impact:\s*(.*)$/su.exec(comment)?.[1];
  if (words === undefined) return undefined;
  const problems: string[] = [];
  const scope: Record<string, string> = {};
  let pin: Omit<Pin, 'problems'> = { figure: true };
  for (const [word] of words.matchAll(/[^\s="]+(?:=(?:"[^"]*"|[^\s"]*))?/g)) {
    const [key = '', value = ''] = split(word);
    if (key === 'not-a-figure') pin = { ...pin, figure: false };
    else if (key === 'measure' && isMeasure(value)) pin = { ...pin, measure: value };
    else if (key === 'role' && (value === 'planned' || value === 'reported'))
      pin = { ...pin, role: value };
    else if (key === 'scope' && value === 'all') pin = { ...pin, scope: {} };
    else if (key.startsWith('scope.') && value !== '') scope[key.slice(6)] = value;
    else problems.push(word);
  }
  const narrowed = Object.keys(scope).length > 0;
  return { ...pin, ...(narrowed ? { scope } : {}), problems };
}

function split(word: string): readonly string[] {
  const at = word.indexOf('=');
  if (at < 0) return [word];
  return [word.slice(0, at), word.slice(at + 1).replace(/^"|"$/g, '')];
}

function isMeasure(text: string): text is MeasureId {
  return (measureIds as readonly string[]).includes(text);
}
