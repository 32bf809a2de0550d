import { type Dataset, type Statement, vocabularyOf } from '@partnership-impact/core';

/**
 * Tells the type of a box that lost its title. Where a document states the same measures for each
 * type but one, in passages that follow one another, and one passage among them has no type, that
 * passage speaks of the type that is left. With two such passages or types nothing is told.
 */
export function typesByElimination(
  statements: readonly Statement[],
  dataset: Dataset,
): readonly Statement[] {
  const { types } = vocabularyOf(dataset);
  if (types.length < 3) return statements;
  const boxes = boxesOf(statements);
  for (let from = 0; from + types.length <= boxes.length; from++) {
    const run = boxes.slice(from, from + types.length);
    const named = new Set(run.map(({ type }) => type).filter((type) => type !== null));
    const bare = run.filter(({ type }) => type === null);
    const [box] = bare;
    const [left, other] = types.filter((type) => !named.has(type));
    if (!box || bare.length !== 1 || left === undefined || other !== undefined) continue;
    if (named.size !== types.length - 1 || !run.every((one) => one.shape === box.shape)) continue;
    if (boxes.some(({ type, shape }) => type === left && shape === box.shape)) continue;
    if (Object.keys(box.statements[0]?.scope ?? {}).length > 0 || isWhole(box, run)) continue;
    return statements.map((statement) =>
      box.statements.includes(statement)
        ? { ...statement, scope: { ...statement.scope, type: left } }
        : statement,
    );
  }
  return statements;
}

/** Whether a box holds as many as the others together: it may speak of all types. */
function isWhole(box: Box, run: readonly Box[]): boolean {
  const first = ({ statements }: Box) => statements[0]?.value ?? 0;
  const others = run.filter((one) => one !== box);
  return first(box) >= others.reduce((sum, one) => sum + first(one), 0);
}

interface Box {
  readonly type: string | null;
  /** Role and measures of its first two figures. */
  readonly shape: string;
  readonly statements: readonly Statement[];
}

/** Passages that state events and people of one type or of none. */
function boxesOf(statements: readonly Statement[]): readonly Box[] {
  const passages = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.measure === null || statement.passage === null) continue;
    const passage = passages.get(statement.passage);
    if (passage) passage.push(statement);
    else passages.set(statement.passage, [statement]);
  }
  return [...passages.values()].map((group) => {
    const found = new Set(group.map(({ scope }) => scope.type ?? null));
    const [type = null] = found;
    const shape = group.slice(0, 2).map(({ role, measure }) => `${role} ${measure}`);
    return { type, shape: found.size === 1 ? shape.join() : 'several types', statements: group };
  });
}
