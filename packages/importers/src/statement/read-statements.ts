import type { Dataset, Issue, Scope, Statement } from '@partnership-impact/core';
import type { Block, ReportDocument } from '../document/document.js';
import { headingName } from '../document/heading-name.js';
import { compile } from '../lexicon/compiled-lexicon.js';
import { languageByNouns } from '../lexicon/language-by-nouns.js';
import { languageOf, mainLanguage, textSigns } from '../lexicon/language-of.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { lexicons } from '../lexicon/lexicons.js';
import { contextOf } from './block-context.js';
import { readHeading } from './heading-scope.js';
import { kindsApart } from './kinds-apart.js';
import { type KnownNames, knownNames } from './known-names.js';
import { openTypes } from './open-types.js';
import { piecesOf, type Reading } from './pieces.js';
import { type BlockReading, readBlock } from './read-block.js';
import { readHeadings } from './read-headings.js';
import { saidFigures } from './said-figures.js';
import { typesByElimination } from './types-by-elimination.js';

/** The figures that a document states, and what could not be understood. */
export interface StatementsRead {
  /** In the order of the document. */
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  /** What the headings above a table, and its title, say of the figures in it. */
  scopeAt(block: Block, title: string): Scope;
}

/** What is known of a document besides its text. */
export interface StatementOptions {
  /** Headings right above registers. */
  readonly overRegisters?: ReadonlySet<number>;
}

/**
 * Reads the figures that the prose of a report states: number, measure, scope, role and place.
 *
 * Numbers in tables are not among them, nor dates, years, shares, money and the numbers of figures
 * and pages. A number that counts something no measure fits has the measure `null`. Event types,
 * organisations and countries are those of the dataset; what narrows a figure and is not known there
 * stands in its scope under `type`, `part` or `event`, so that it is not taken for a figure of the whole.
 *
 * @example
 * const { statements } = readStatements(document, dataset);
 * statements[0]; // { role: 'reported', measure: 'events', value: 34, printed: '34', … }
 */
export function readStatements(
  document: ReportDocument,
  dataset: Dataset,
  { overRegisters }: StatementOptions = {},
): StatementsRead {
  const statements: Statement[] = [];
  const issues: Issue[] = [];
  const signs = document.blocks.map(({ text }) => textSigns(text));
  const main =
    mainLanguage(signs.map(({ scores }) => scores)) ??
    languageByNouns(document.blocks.map(({ text }) => text));
  const names = new Map<Lexicon, KnownNames>();
  const readings = new Map<number, BlockReading>();
  const types = openTypes();
  const prose = document.blocks.filter((block) => block.kind !== 'table' && block.text !== '');
  const headings = readHeadings(prose.filter(isHeading), wordsFor, overRegisters);
  const said = saidFigures();
  for (const block of prose) {
    const words = wordsFor(block);
    if (!words) continue;
    const mayCount = (signs[block.index]?.mayCount ?? true) || block.comments !== undefined;
    const reading = readBlock(block, { readings, types, headings, said, mayCount, ...words });
    readings.set(block.index, reading);
    statements.push(...reading.statements);
    issues.push(...reading.issues);
  }
  const apart = kindsApart(statements, { types, registered: headings.registered });
  return { statements: typesByElimination(apart, dataset), issues, scopeAt };

  function scopeAt(block: Block, title: string): Scope {
    const said = Object.entries(contextOf(block, { readings, headings, types }).scope);
    // A country that one heading alone names may be that of the whole report: it sets no table apart.
    const scope: Record<string, string> = Object.fromEntries(
      said.filter(([dimension]) => dimension === 'type' || isApart(dimension)),
    );
    const words = wordsFor(block);
    const [name = ''] = headingName(title).split(beyondName);
    if (!words || scope.type !== undefined || name.length > 80) return scope;
    const says = readHeading(piecesOf(name, words), words.names);
    const named = says.openType === null ? undefined : types.known(says.openType);
    const type = says.scope.get('type') ?? named;
    return type === undefined ? scope : { ...scope, type };
  }

  function isApart(dimension: string): boolean {
    const values = [...headings.says.values()].map(({ scope }) => scope.get(dimension));
    return new Set(values.filter((value) => value !== undefined)).size > 1;
  }

  function wordsFor(block: Block): Reading | undefined {
    const declared = lexicons.find(({ code }) => code === block.lang?.slice(0, 2).toLowerCase());
    const lexicon = languageOf(signs[block.index]?.scores ?? [], main ?? declared);
    return lexicon && { language: compile(lexicon), names: namesIn(lexicon) };
  }

  function namesIn(lexicon: Lexicon): KnownNames {
    const known = names.get(lexicon);
    if (known) return known;
    const title = document.title ?? firstHeading(document.blocks);
    const made = knownNames(dataset, { language: compile(lexicon), title });
    names.set(lexicon, made);
    return made;
  }
}

/** Where a title goes on with what is counted and by what. */
const beyondName = /\s(?:by|per|por|pro|par|nach|według|wg|ανά)\s|[:(–—|]/iu;

function firstHeading(blocks: readonly Block[]): string | null {
  return blocks.find(({ kind }) => kind === 'heading')?.text ?? null;
}

function isHeading(block: Block): boolean {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.label);
}
