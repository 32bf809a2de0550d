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
    for (const { scope, kind, category } of otherScopes(question)) {
      tried += 1;
      const figure = figureOf(measure, scope);
      if (figure !== undefined && figure !== rows.total && isStated(figure)) {
        fits.push({
          kind,
          clause: (say) => say.category.clause(category),
          formula: (say) => say.category.formula(category, figure),
        });
      }
      const planned = plannedFor(dataset, measure, scope)?.value;
      if (kind === 'wider-scope' || planned === undefined || planned === rows.total) continue;
      tried += 1;
      if (!isStated(planned)) continue;
      fits.push({
        kind: 'targets-exchanged',
        clause: (say) => say.plannedOfCategory.clause(category),
        formula: (say) => say.plannedOfCategory.formula(category, planned),
      });
    }
    return { tried, fits };
  },
};

/** A value of a dimension, or all its values. */
export interface Category {
  readonly dimension: string;
  readonly value: string | null;
}

interface OtherScope {
  readonly scope: Scope;
  readonly kind: string;
  readonly category: Category;
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
      { scope: wider, kind: 'wider-scope', category: { dimension, value: null } },
      ...[...siblings].map((sibling) => ({
        scope: { ...own, [dimension]: sibling },
        kind: 'categories-exchanged',
        category: { dimension, value: sibling },
      })),
    ];
  });
}
