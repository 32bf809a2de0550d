import type { Issue, Statement } from '@partnership-impact/core';
import type { Block } from '../document/document.js';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type BlockContext, contextOf } from './block-context.js';
import type { Count } from './count.js';
import { derivedStatements } from './derived/derived-statements.js';
import { type HeadingSays, readHeading } from './heading-scope.js';
import type { KnownNames } from './known-names.js';
import type { OpenTypes } from './open-types.js';
import { passageOf } from './passage-of.js';
import type { Piece } from './piece.js';
import { piecesOf } from './pieces.js';
import { pinCounts } from './pin-counts.js';
import { readCounts } from './read-counts.js';
import type { Headings } from './read-headings.js';
import type { SaidFigures } from './said-figures.js';
import { sentencesOf } from './sentence.js';
import { statementsOf } from './statements-of-counts.js';
import { takesApart } from './takes-apart.js';

/** What a block of a document came to. Later blocks under it look it up. */
export interface BlockReading {
  readonly says: HeadingSays;
  /** The numbers of its last sentence that has any. */
  readonly counts: readonly Count[];
  /** The passage of that sentence. */
  readonly passage: string | null;
  readonly context: BlockContext;
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

/** What a block is read with. */
export interface BlockWith {
  readonly readings: ReadonlyMap<number, BlockReading>;
  readonly types: OpenTypes;
  /** The figures of the blocks before; those of this one are added. */
  readonly said: SaidFigures;
  /** Whether the text may hold a number at all. */
  readonly mayCount: boolean;
  /** What headings and labels say, read before all else. */
  readonly headings: Headings;
  readonly language: CompiledLexicon;
  readonly names: KnownNames;
}

/** Reads the figures of a heading, paragraph, list item, caption or footnote. */
export function readBlock(block: Block, reading: BlockWith): BlockReading {
  const { language, names, types, said } = reading;
  const { text } = block;
  const context = contextOf(block, reading);
  if (!reading.mayCount) return readBare(block, { context, reading });
  const pieces = withoutNumber(piecesOf(text, { language, names }), block, reading.headings);
  const statements: Statement[] = [];
  const issues: Issue[] = [];
  let counts: readonly Count[] = [];
  let passage: string | null = null;
  for (const [index, sentence] of sentencesOf(pieces, text, language).entries()) {
    const earlier = counts.length > 0 ? counts : context.earlier;
    const found = readCounts(sentence, {
      text,
      language,
      names,
      earlier,
      role: context.role,
    });
    const { registered } = reading.headings;
    const given = { block, sentence, context, names, types, said, registered };
    const derived = derivedStatements(found, given, language);
    if (found.length === 0 && derived.length === 0) continue;
    const own = passageOf(block, index, context);
    const stated = inOrder([...statementsOf(found, given), ...derived]);
    said.add(stated, block);
    const elided = found.some(({ head }) => head !== null && counts.includes(head));
    const before = statements.filter((statement) => statement.passage === passage);
    if (passage === null || !(elided || takesApart(stated, before))) passage = own;
    statements.push(...stated.map((statement) => ({ ...statement, passage })));
    counts = found;
  }
  const pinned = pinCounts(statements, { block, pieces });
  return {
    says: reading.headings.says.get(block.index) ?? readHeading(pieces, names),
    counts,
    passage,
    context,
    statements: pinned.statements,
    issues: [...issues, ...pinned.issues],
  };
}

/** In the order of the text. */
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted(
    ({ source: a }, { source: b }) =>
      (a.page ?? 0) - (b.page ?? 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** The number of a section counts nothing. */
function withoutNumber(
  pieces: readonly Piece[],
  { index }: Block,
  { numbered }: Headings,
): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first && numbered.has(index) ? [{ ...first, kind: 'figure' }, ...rest] : pieces;
}

/** A text without a number states nothing; what it says of others is read when one of them asks. */
function readBare(
  block: Block,
  { context, reading }: { readonly context: BlockContext; readonly reading: BlockWith },
): BlockReading {
  let says: HeadingSays | undefined;
  return {
    get says() {
      says ??=
        reading.headings.says.get(block.index) ??
        readHeading(piecesOf(block.text, reading), reading.names);
      return says;
    },
    counts: [],
    passage: null,
    context,
    statements: [],
    issues: [],
  };
}
