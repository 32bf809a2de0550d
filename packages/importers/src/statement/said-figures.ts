import type { Scope, Statement } from '@partnership-impact/core';
import type { Block } from '../document/document.js';

/** The figures that a document has stated so far, to which "these five events" may point back. */
export interface SaidFigures {
  add(statements: readonly Statement[], block: Block): void;
  /** The scope of the same figure under the same heading, else of one for the whole project. */
  scopeOf(figure: Pick<Statement, 'measure' | 'role' | 'value'>, block: Block): Scope | undefined;
  /** Whether the same figure, no smaller than the least, was stated for the whole project. */
  isOfWhole(figure: Pick<Statement, 'measure' | 'role' | 'value'>, least: number): boolean;
}

/** Two figures of this size are alike because they are one. */
export const telling = 100;

/** Starts with no figures. */
export function saidFigures(): SaidFigures {
  const said = new Map<string, Scope>();
  const keyOf = ({ measure, role, value }: Pick<Statement, 'measure' | 'role' | 'value'>) =>
    `${measure} ${role} ${value}`;
  const under = ({ headings }: Block) => ` under ${headings.at(-1) ?? ''}`;
  return {
    add(statements, block) {
      for (const statement of statements) {
        const key = keyOf(statement);
        said.set(`${key}${under(block)}`, statement.scope);
        if (Object.keys(statement.scope).length === 0) said.set(key, statement.scope);
      }
    },
    isOfWhole: (figure, least) => figure.value >= least && said.has(keyOf(figure)),
    scopeOf(figure, block) {
      const key = keyOf(figure);
      return said.get(`${key}${under(block)}`) ?? said.get(key);
    },
  };
}
