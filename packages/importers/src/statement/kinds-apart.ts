import { isSameWord, type Statement } from '@partnership-impact/core';
import type { OpenTypes } from './open-types.js';

/** The kinds that a document counts, and the one of the heading over its only register. */
export interface KindsOf {
  readonly types: OpenTypes;
  readonly registered: string | null;
}

/**
 * Tells kinds of event apart that a document counts in different places. "18 workshops" may be all
 * events of a project; where the document counts "3 webinars" elsewhere, or more events than
 * workshops, either is a kind.
 */
export function kindsApart(
  statements: readonly Statement[],
  { types, registered }: KindsOf,
): readonly Statement[] {
  if (types.counted.length === 0) return statements;
  const kinds = new Map(types.counted.map(({ source, kind }) => [placeOf(source), kind]));
  const counted = statements.flatMap((statement) => {
    const kind = kinds.get(placeOf(statement.source));
    const isCounted = statement.measure === 'events' || kind !== undefined;
    // "The conference had 3 sessions": no kind of event beside the conference.
    return isCounted && statement.scope.event === undefined ? [{ statement, kind }] : [];
  });
  const several = counted.some(({ kind }) =>
    counted.some((other) => kind && other.kind && !isSameKind(kind, other.kind)),
  );
  return statements.map((statement) => {
    const kind = kinds.get(placeOf(statement.source));
    if (kind === undefined || statement.scope.type !== undefined) return statement;
    if (registered !== null && isSameKind(registered, kind)) return statement;
    const apart = several || counted.some((other) => holds(other, kind, statement.role));
    return apart
      ? { ...statement, scope: { ...statement.scope, type: types.nameOf(kind) } }
      : statement;
  });

  /** "42 events" hold "36 workshops". */
  function holds(
    { statement, kind }: (typeof counted)[number],
    part: string,
    role: Statement['role'],
  ): boolean {
    const isPlain = kind === undefined && Object.keys(statement.scope).length === 0;
    if (!isPlain || statement.role !== role) return false;
    const like = counted.filter(({ kind, statement }) => {
      return statement.measure === 'events' && kind && isSameKind(kind, part);
    });
    return like.length > 0 && like.every((one) => one.statement.value < statement.value);
  }
}

function placeOf({ page, line, column }: Statement['source']): string {
  return `${page} ${line} ${column}`;
}

function isSameKind(one: string, other: string): boolean {
  const last = (words: string) => words.split(' ').at(-1) ?? '';
  return isSameWord(last(one), last(other));
}
