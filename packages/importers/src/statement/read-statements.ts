import type { Dataset, Issue, Statement } from '@partnership-impact/core';
import type { Block, ReportDocument } from '../document/document.js';
import { compile } from '../lexicon/compiled-lexicon.js';
import { languageByNouns } from '../lexicon/language-by-nouns.js';
import { languageOf, mainLanguage, textSigns } from '../lexicon/language-of.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { lexicons } from '../lexicon/lexicons.js';
import { type KnownNames, knownNames } from './known-names.js';
import { openTypes } from './open-types.js';
import type { Reading } from './pieces.js';
import { type BlockReading, readBlock } from './read-block.js';
import { readHeadings } from './read-headings.js';
import { typesByElimination } from './types-by-elimination.js';

/** The figures that a document states, and what could not be understood. */
export interface StatementsRead {
  /** In the order of the document. */
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
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
export function readStatements(document: ReportDocument, dataset: Dataset): StatementsRead {
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
  const headings = readHeadings(prose.filter(isHeading), wordsFor);
  for (const block of prose) {
    const words = wordsFor(block);
    if (!words) continue;
    const mayCount = (signs[block.index]?.mayCount ?? true) || block.comments !== undefined;
    const reading = readBlock(block, { readings, types, headings, mayCount, ...words });
    readings.set(block.index, reading);
    statements.push(...reading.statements);
    issues.push(...reading.issues);
  }
  return { statements: typesByElimination(statements, dataset), issues };

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

function firstHeading(blocks: readonly Block[]): string | null {
  return blocks.find(({ kind }) => kind === 'heading')?.text ?? null;
}

function isHeading(block: Block): boolean {
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.label);
}
