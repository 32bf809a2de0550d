import type { Scope, Statement } from '@partnership-impact/core';
import type { Block } from '../document/document.js';
import { placeAt } from '../document/passage.js';
import type { BlockContext } from './block-context.js';
import { type Count, countsEvents } from './count.js';
import { intervalOf } from './interval-of-count.js';
import type { KnownNames } from './known-names.js';
import { measureOf } from './measure-of-count.js';
import type { OpenTypes } from './open-types.js';
import { productsOf } from './product-of-counts.js';
import { quoteAround } from './quote.js';
import { type SaidFigures, telling } from './said-figures.js';
import { periodOf, scopeOfStatement } from './scope-of-statement.js';
import type { Sentence } from './sentence.js';

/** Where the numbers of a sentence stand. */
export interface CountsIn {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly context: BlockContext;
  readonly names: KnownNames;
  readonly types: OpenTypes;
  /** What was stated before. */
  readonly said: SaidFigures;
  /** The kind of event that the heading over the only register names. */
  readonly registered: string | null;
}

/** Makes statements of the numbers that count something. Those worked out from others are left out. */
export function statementsOf(
  counts: readonly Count[],
  { block, sentence, context, names, types, said, registered }: CountsIn,
): readonly Statement[] {
  const products = productsOf(counts);
  const statements: Statement[] = [];
  for (const count of counts) {
    const product = products.get(count);
    const partitive = sentence.pieces[count.at + 1]?.kind === 'of';
    if (
      !count.noun ||
      count.derived !== null ||
      (count.each && !product) ||
      isArticle(count, counts, partitive)
    )
      continue;
    const measure = measureOf(count);
    const { start, end } = { start: count.printedFrom, end: count.piece.end };
    const { value = 0 } = count.piece.number ?? {};
    const interval = intervalOf(count);
    const scope =
      measure === null
        ? {}
        : pointedScope(
            count,
            scopeOfStatement(count, { scope: context.scope, names, types, registered }),
          );
    const source = placeAt(block, start, end);
    const kind = (count.events ?? count.head ?? count).gathering;
    if (kind !== null) types.counted.push({ source, kind });
    const times = product?.events ?? 1;
    statements.push({
      role: count.role ?? 'reported',
      measure,
      scope,
      period: measure === null || count.range === null ? null : periodOf(count.range, names),
      value: value * times,
      ...(product ? { product } : {}),
      interval: {
        low: interval.low * times,
        high: interval.high === null ? null : interval.high * times,
      },
      printed: block.text.slice(start, end),
      passage: null,
      source: {
        ...source,
        quote: quoteAround(block.text, { start, end }, sentence),
      },
    });
  }
  return statements;

  /** "Of the 1,046 participants …" under a heading on a part: the whole that was stated before. */
  function isRepeated(count: Count): boolean {
    const before = sentence.pieces[count.at - 1]?.kind;
    const points = before === 'of' || before === 'article';
    if (!points || Object.keys(context.scope).length === 0) return false;
    const own = scopeOfStatement(count, { scope: {}, names, types, registered });
    const { value = 0 } = count.piece.number ?? {};
    const role = count.role ?? 'reported';
    const figure = { measure: measureOf(count), role, value };
    // "4 of the 9 sessions": the nine that were counted before, however few.
    const isParted = counts.some(({ head }) => head === count);
    return Object.keys(own).length === 0 && said.isOfWhole(figure, isParted ? 0 : telling);
  }

  /** "In these five events 110 people took part": of the five spoken of before, or shown beside. */
  function pointedScope(count: Count, scope: Scope): Scope {
    if (isRepeated(count)) return {};
    const pointing = count.these ? count : count.events;
    if (!pointing?.these) return scope;
    // "These six countries" hold for the year of the heading as well; "these events in Graz" say more.
    if (countsEvents(pointing) && Object.keys(scope).length > 0) return scope;
    const { value = 0 } = pointing.piece.number ?? {};
    const role = pointing.role ?? 'reported';
    const figure = { measure: measureOf(pointing), role, value };
    return said.scopeOf(figure, block) ?? { ...scope, part: 'these' };
  }
}

/** "a workshop": a word for one is a number only in a list with other numbers of its kind. */
function isArticle(count: Count, counts: readonly Count[], partitive: boolean): boolean {
  if (!count.piece.number?.weak) return false;
  // "while the one in Braga had 60"
  if (count.found === 'elsewhere' && !partitive) return true;
  if (partitive) return true;
  return !counts.some(
    (other) =>
      !other.piece.number?.weak &&
      other.noun?.counts !== undefined &&
      measureOf(other) === measureOf(count),
  );
}
