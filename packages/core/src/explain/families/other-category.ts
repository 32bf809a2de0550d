import { plannedFor } from '../../aggregate/target-in-force.js';
import type { Scope } from '../../model/scope.js';
import { canonicalScope } from '../figure-key.js';
import type { Family, Hypothesis } from '../hypothesis.js';
import type { Question } from '../question.js';

/**
 * The figure of another scope written in place: of another value of the dimension, where two
 * categories are exchanged or a line is slipped, or of a wider scope, as that of all for the national.
 */
export const otherCategory: Family = {
  prior: 0.12,
  try(question) {
    const { dataset, measure, rows, isStated, figureOf } = question;
    const fits: Hypothesis[] = [];
    let tried = 0;
    for (const { scope, kind, name } of otherScopes(question)) {
      tried += 1;
      const figure = figureOf(measure, scope);
      if (figure !== undefined && figure !== rows.total && isStated(figure)) {
        fits.push({ kind, text: `The figure is that of ${name}.`, formula: `${name}: ${figure}` });
      }
      const planned = plannedFor(dataset, measure, scope)?.value;
      if (kind === 'wider-scope' || planned === undefined || planned === rows.total) continue;
      tried += 1;
      if (!isStated(planned)) continue;
      fits.push({
        kind: 'targets-exchanged',
        text: `The figure is the planned one of ${name}.`,
        formula: `target of ${name}: ${planned}`,
      });
    }
    return { tried, fits };
  },
};

interface OtherScope {
  readonly scope: Scope;
  readonly kind: string;
  readonly name: string;
}

function otherScopes({ dataset, statement, measure }: Question): readonly OtherScope[] {
  const own = canonicalScope(dataset, statement.scope);
  const stated = dataset.statements
    .filter((other) => other.measure === measure)
    .map(({ scope }) => canonicalScope(dataset, scope));
  return Object.entries(own).flatMap(([dimension, value]): readonly OtherScope[] => {
    const { [dimension]: _, ...wider } = own;
    const siblings = new Set(stated.flatMap(({ [dimension]: other }) => other ?? []));
    siblings.delete(value);
    return [
      { scope: wider, kind: 'wider-scope', name: `every ${dimension}` },
      ...[...siblings].map((sibling) => ({
        scope: { ...own, [dimension]: sibling },
        kind: 'categories-exchanged',
        name: `${dimension} ${sibling}`,
      })),
    ];
  });
}
