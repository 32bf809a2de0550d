import {
  type ColumnReading,
  foldName,
  type MeasureId,
  type Scope,
  type Statement,
  type Vocabulary,
} from '@partnership-impact/core';
import { kindsOfEvents, measureOf } from '../../records/measure-words.js';
import { statementOf } from '../../records/statement-of.js';
import { placeIn, type Table } from '../../table/table.js';
import { totalIn } from '../../table/totals-words.js';
import { readNumber } from '../../values/number.js';
import { separatorsOf } from '../../values/separators.js';
import { notAdditive } from './additive.js';
import { dimensionOf, type LabelDimension } from './dimension-of.js';
import type { RegisterColumns } from './register-columns.js';
import { shareColumnBehind, shareStatements } from './share-column.js';

/** What stands around a table. */
export interface BreakdownContext {
  /** Its caption, or the heading or label above it. */
  readonly title: string;
  /** The words of the paragraphs right before and after it. */
  readonly beside: string;
  /** What the headings above it say of all its figures. */
  readonly scope?: Scope;
  readonly vocabulary: Vocabulary;
  /** The register's own columns, by whose values a table may count. */
  readonly columns?: RegisterColumns;
}

/** The figures that a breakdown states, and what its columns were taken for. */
export interface BreakdownRead {
  readonly statements: readonly Statement[];
  readonly columns: readonly ColumnReading[];
}

const numeric = /^[^\p{L}]*\d[^\p{L}]*$/u;
const planned =
  /\b(?:planned|targets?|expected|foreseen|forecast|projected|projection|previst[oaie]s?|planowan\w+|geplant\w*|soll|prévue?s?|objetivo|cel|στόχος)\b/iu;
const by = /\s(?:by|per|in each|por|per|według|wg|nach|pro|par|ανά)\s/iu;

type TableColumn = Table['columns'][number];

/** The column whose cells label the rows, and what they stand for. */
function labelsOf(
  table: Table,
  { vocabulary, columns = new Map() }: BreakdownContext,
): { readonly column: TableColumn; readonly labels: LabelDimension } | undefined {
  for (const column of table.columns.slice(0, 3)) {
    const texts = table.rows.map((row) => table.text(row, column.index).trim());
    const labels = dimensionOf(
      texts.filter((text) => totalIn(text) === undefined),
      {
        header: column.header,
        vocabulary,
        columns,
      },
    );
    if (labels) return { column, labels };
    // Row numbers stand before labels; any other words would be labels themselves.
    if (texts.some((text) => /\p{L}/u.test(text))) return undefined;
  }
  return undefined;
}

/**
 * Whether a further column of names stands between the labels and the figures, which then are of
 * both: "Partner | With | Events".
 */
function isOfPairs(table: Table, label: TableColumn, vocabulary: Vocabulary): boolean {
  return table.columns.some(({ index, header }) => {
    if (index <= label.index) return false;
    const texts = table.rows.map((row) => table.text(row, index).trim());
    const names = [...new Set(texts.filter((text) => /\p{L}/u.test(text)))];
    return names.length > 0 && dimensionOf(names, { header, vocabulary }) !== undefined;
  });
}

interface FigureColumn {
  readonly column: TableColumn;
  readonly measure: MeasureId;
  readonly scope: Scope;
  readonly additive: boolean;
  readonly why: string;
}

/** What a column of figures states: a measure by its header, or a value of a second dimension. */
function figureColumns(
  table: Table,
  label: TableColumn,
  { title, beside, vocabulary }: BreakdownContext,
): readonly FigureColumn[] {
  const columns = table.columns.filter((column) => {
    if (column.index <= label.index) return false;
    const texts = table.rows.map((row) => table.text(row, column.index).trim()).filter(Boolean);
    return (
      texts.length > 0 && texts.filter((text) => numeric.test(text)).length >= texts.length * 0.6
    );
  });
  const headers = columns.map(({ header }) => header);
  const crossed = dimensionOf(
    headers.filter((header) => totalIn(header) === undefined && !/\btotal\b/iu.test(header)),
    { vocabulary },
  );
  const ofTitle = measureOf(title.split(by)[0] ?? '');
  const found = columns.flatMap((column): readonly FigureColumn[] => {
    const { header, index } = column;
    const texts = table.rows.map((row) => table.text(row, index));
    const reason = notAdditive(header, texts, beside);
    if (reason === 'share' || reason === 'average' || reason === 'cumulative') return [];
    const value = crossed?.named(header);
    const isTotal = totalIn(header) !== undefined || /\btotal\b/iu.test(header);
    if (crossed && ofTitle && (value !== undefined || isTotal)) {
      const scope = value === undefined ? {} : { [crossed.dimension]: value };
      return [
        {
          column,
          measure: ofTitle,
          scope,
          additive: !reason,
          why: `${ofTitle} by the table's title`,
        },
      ];
    }
    const measure = isTotal ? ofTitle : measureOf(header);
    if (measure === undefined || measure === 'records' || crossed) return [];
    return [{ column, measure, scope: {}, additive: !reason, why: `${measure} by the header` }];
  });
  // "Workshops | Conferences": each is a part of the events, and of a type that nobody else names.
  const kinds = found.filter(({ column: { header } }) => kindsOfEvents.test(foldName(header)));
  return kinds.length < 2 ? found : found.filter((one) => !kinds.includes(one));
}

/**
 * Reads the figures of a table that counts a measure by years, countries, types or partners. Tables
 * whose measure or dimension is not certain give no figures; shares, averages and cumulative columns
 * are left out; columns that do not add up carry no passage, so that nobody adds them.
 */
export function breakdownStatements(table: Table, context: BreakdownContext): BreakdownRead {
  const rows = labelsOf(table, context);
  const plain = (header: string, texts: readonly string[]): ColumnReading => {
    const reason = notAdditive(header, texts, context.beside);
    const why = reason ? `not added up: ${reason}` : 'neither measure nor dimension is certain';
    return { header, field: null, why };
  };
  const isSingle = rows !== undefined && !isOfPairs(table, rows.column, context.vocabulary);
  const figures = isSingle ? figureColumns(table, rows.column, context) : [];
  const columns = table.columns.map((column): ColumnReading => {
    const found = figures.find((figure) => figure.column.index === column.index);
    if (found) return { header: column.header, field: found.measure, why: found.why };
    if (column.index === rows?.column.index && figures.length > 0) {
      return {
        header: column.header,
        field: rows.labels.dimension,
        why: 'its cells name values of it',
      };
    }
    return plain(
      column.header,
      table.rows.map((row) => table.text(row, column.index)),
    );
  });
  if (!rows) return { statements: [], columns };
  const { file, line, page } = table.grid.source;
  const passage = `${file}#table${page === undefined ? '' : `${page}.`}${line ?? 0}`;
  const ofRow = (row: number): Scope | undefined => {
    const value = rows.labels.named(table.text(row, rows.column.index).trim());
    return value === undefined ? undefined : { [rows.labels.dimension]: value };
  };
  const statements = figures.flatMap(({ column, measure, scope, additive }) => {
    const texts = table.rows.map((row) => table.text(row, column.index));
    const separators = separatorsOf(texts);
    const role = planned.test(`${column.header} ${context.title}`) ? 'planned' : 'reported';
    const read = (row: number, ofRow: Scope): readonly Statement[] => {
      const printed = table.grid.text(row, column.index).trim();
      if (!/\d/u.test(printed) || table.isRepeat(row, column.index)) return [];
      const reading = readNumber(printed, separators ? { separators } : {});
      const quote = printed.slice(0, 160);
      const source = { ...placeIn(table, row, column.index), quote };
      const given = {
        role,
        measure,
        scope: { ...context.scope, ...ofRow, ...scope },
        source,
      } as const;
      return statementOf(reading, {
        ...given,
        passage: additive ? `${passage}:${column.index}` : null,
      });
    };
    const body = table.rows.flatMap((row) => {
      const named = ofRow(row);
      return named ? read(row, named) : [];
    });
    const totals = table.totals.flatMap(({ row, kind }) => (kind === 'all' ? read(row, {}) : []));
    const isWhole = additive && role === 'reported';
    const shares = isWhole ? shareColumnBehind(table, column.index) : undefined;
    if (shares === undefined) return [...body, ...totals];
    const ofWhole = { ...context.scope, ...scope };
    const given = { counts: column.index, shares, measure, role, scope: ofWhole } as const;
    return [...body, ...totals, ...shareStatements(table, { ...given, ofRow, passage })];
  });
  return { statements, columns };
}
