import { type SourceTable, sourceTable } from './source-table.js';

/** A CSV file with one fault, and the cells that were in it before it was spoilt. */
export interface SpoiltFile {
  /** What was done to it; many files share one kind. */
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly (readonly string[])[];
}

/** A table on its way to a file: cells as written, and what stands between and around them. */
interface Draft {
  readonly cells: string[][];
  /** What stands before each cell: nothing before the first, else a delimiter. */
  readonly before: string[][];
  readonly ends: string[];
}

interface Form {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly end?: string;
  readonly quoteAll?: boolean;
}

const textEncoder = new TextEncoder();

function draftOf(rows: SourceTable, form: Form = {}): Draft {
  const { delimiter = ',', end = '\r\n' } = form;
  return {
    cells: rows.map((row) => row.map((text) => writtenCell(text, form))),
    before: rows.map((row) => row.map((_, column) => (column === 0 ? '' : delimiter))),
    ends: rows.map(() => end),
  };
}

function writtenCell(text: string, form: Form): string {
  const { delimiter = ',', quote = '"', quoteAll = false } = form;
  const { escape: behind = quote } = form;
  const needed =
    quoteAll || [delimiter.trim() || ' ', ',', quote, '\n', '\r'].some((one) => text.includes(one));
  return needed ? quote + text.replaceAll(quote, behind + quote) + quote : text;
}

function textOf({ cells, before, ends }: Draft): string {
  return cells
    .map((row, r) => row.map((text, c) => (before[r]?.[c] ?? '') + text).join('') + (ends[r] ?? ''))
    .join('');
}

function file(kind: string, place: string, text: string, rows: SourceTable): SpoiltFile {
  return { kind, name: `${kind}${place}`, bytes: textEncoder.encode(text), rows };
}

/**
 * Files of one table with one fault each: of the file, of one row, of one cell. The kinds are those
 * of the Pollock benchmark (Vitagliano et al., VLDB 2023) and some that registers have besides;
 * as there, what is expected are the cells before the fault was made, without lines that belong to
 * no table.
 */
export function* spoiltCorpus(seed: number, size = { width: 8, rows: 40 }): Generator<SpoiltFile> {
  const rows = sourceTable(seed, size);
  yield* spoiltFiles(rows);
  yield* spoiltRows(rows);
  yield* spoiltCells(rows);
}

function* spoiltFiles(rows: SourceTable): Generator<SpoiltFile> {
  const sound = textOf(draftOf(rows));
  const [header = [], ...body] = rows;
  const width = header.length;
  const narrow = rows.map((row) => row.slice(0, -1));
  const wide = rows.map((row, n) => [...row, n === 0 ? 'Extra' : String(n)]);
  const inForm = (form: Form) => textOf(draftOf(rows, form));
  yield file('standard', '', sound, rows);
  yield file('empty', '', '', []);
  yield file('no-last-line-end', '', sound.slice(0, -2), rows);
  yield file('two-last-line-ends', '', `${sound}\r\n`, rows);
  yield file('no-header', '', textOf(draftOf(body)), body);
  yield file('header-only', '', textOf(draftOf([header])), [header]);
  yield file('one-row', '', textOf(draftOf(rows.slice(0, 2))), rows.slice(0, 2));
  for (const extra of [1, 2]) {
    const repeated = Array.from({ length: extra }, () => header);
    yield file('several-headers', `-${extra + 1}`, textOf(draftOf([...repeated, ...rows])), [
      ...repeated,
      ...rows,
    ]);
  }
  const blanks = ','.repeat(width - 1);
  for (const [place, before] of [
    ['delimited', `Register of events${blanks}\r\n`],
    ['delimited-blank', `Register of events${blanks}\r\n${blanks}\r\n`],
    ['plain', 'Register of events\r\n'],
    ['plain-blank', 'Register of events\r\nProject 2019-2022\r\n\r\n'],
    ['comment', '# Register of events, exported by hand\r\n'],
  ] as const) {
    yield file('preamble', `-${place}`, before + sound, rows);
  }
  for (const [place, after] of [
    ['delimited', `Counted by hand${blanks}\r\n`],
    ['plain', 'Counted by hand\r\n'],
    ['plain-blank', '\r\nCounted by hand\r\n* one day only\r\n'],
  ] as const) {
    yield file('footnote', `-${place}`, sound + after, rows);
  }
  for (const [place, second] of [
    ['less', narrow],
    ['same', rows],
    ['more', wide],
  ] as const) {
    yield file('two-tables', `-${place}`, sound + textOf(draftOf(second)), [...rows, ...second]);
  }
  for (const delimiter of [';', '\t', ', ', ' ', '|', ':', '\t\t', '^', '~']) {
    const code = [...delimiter].map((sign) => sign.charCodeAt(0).toString(16)).join('-');
    yield file('delimiter', `-${code}`, inForm({ delimiter }), rows);
    yield file('delimiter', `-${code}-all-quoted`, inForm({ delimiter, quoteAll: true }), rows);
  }
  for (const quote of ["'", '`']) {
    yield file('quote', `-${quote.charCodeAt(0).toString(16)}`, inForm({ quote }), rows);
    yield file(
      'quote',
      `-${quote.charCodeAt(0).toString(16)}-all`,
      inForm({ quote, quoteAll: true }),
      rows,
    );
  }
  yield file('escape', '-backslash', inForm({ escape: '\\' }), rows);
  yield file('escape', '-none', inForm({ escape: '' }), rows);
  for (const end of ['\n', '\r', '\r\r\n']) {
    yield file('line-end', `-${end.length}-${end.charCodeAt(0)}`, inForm({ end }), rows);
  }
  yield* encodedFiles(rows, sound);
  const long = (column: number) =>
    rows.map((row, r) =>
      row.map((text, c) => (r === 0 && c === column ? 'HEADER'.repeat(100_000) : text)),
    );
  yield file('long-cell', '-first', textOf(draftOf(long(0))), long(0));
  yield file('long-cell', '-last', textOf(draftOf(long(width - 1))), long(width - 1));
  const many = rows.map((row) => Array.from({ length: 1_000 }, (_, n) => row[n % width] ?? ''));
  yield file('columns', '-1000', textOf(draftOf(many)), many);
  const one = rows.map((row) => [row[width - 1] || 'x']);
  yield file('columns', '-1', textOf(draftOf(one)), one);
}

function* encodedFiles(rows: SourceTable, sound: string): Generator<SpoiltFile> {
  yield file('byte-order-mark', '-utf-8', `\ufeff${sound}`, rows);
  const utf16 = (text: string, big: boolean) => {
    const units = Uint16Array.from(text, (sign) => sign.charCodeAt(0));
    const bytes = new Uint8Array(units.buffer);
    return big ? bytes.map((_, at) => bytes[at ^ 1] ?? 0) : bytes;
  };
  for (const big of [false, true]) {
    const place = big ? 'be' : 'le';
    for (const mark of ['\ufeff', '']) {
      const name = `encoding-utf-16${place}${mark === '' ? '' : '-marked'}`;
      yield { kind: 'encoding', name, bytes: utf16(mark + sound, big), rows };
    }
  }
  const western = rows.map((row) => row.map((text) => (/[^ -ÿ]/.test(text) ? 'Málaga' : text)));
  const bytes = Uint8Array.from(textOf(draftOf(western)), (sign) => sign.charCodeAt(0));
  yield { kind: 'encoding', name: 'encoding-latin-1', bytes, rows: western };
}

function* spoiltRows(rows: SourceTable): Generator<SpoiltFile> {
  const blankAtEnd = Array.from({ length: 7 }, () => '');
  for (const [r, row] of rows.entries()) {
    const withRow = (own: Form) => {
      const draft = draftOf(rows);
      const other = draftOf([row], own);
      draft.cells[r] = other.cells[0] ?? [];
      draft.before[r] = other.before[0] ?? [];
      draft.ends[r] = other.ends[0] ?? '';
      return textOf(draft);
    };
    for (const delimiter of [';', '\t', '|']) {
      const place = `-${r}-${delimiter.charCodeAt(0).toString(16)}`;
      yield file('row-delimiter', place, withRow({ delimiter }), rows);
    }
    // As published: only the delimiters change; no cell is quoted for the new one.
    const spaced = draftOf(rows);
    spaced.before[r] = (spaced.before[r] ?? []).map((sign) => (sign === '' ? '' : ' '));
    yield file('row-delimiter-space', `-${r}`, textOf(spaced), rows);
    yield file('row-quote', `-${r}`, withRow({ quote: "'", quoteAll: true }), rows);
    yield file('row-escape', `-${r}`, withRow({ escape: '\\' }), rows);
    for (const end of ['\n', '\r']) {
      yield file('row-line-end', `-${r}-${end.charCodeAt(0)}`, withRow({ end }), rows);
    }
    const less = row.slice(0, Math.ceil(row.length / 2));
    for (const [place, own] of [
      ['none', []],
      ['less', less],
      ['more', [...row, ...blankAtEnd.map((_, n) => String(n))]],
    ] as const) {
      const changed = rows.map((one, n) => (n === r ? own : one));
      yield file('row-width', `-${r}-${place}`, textOf(draftOf(changed)), changed);
    }
  }
}

function* spoiltCells(rows: SourceTable): Generator<SpoiltFile> {
  for (const [r, row] of rows.entries()) {
    for (const c of row.keys()) {
      const place = `-row${r}-column${c}`;
      const spoilt = (change: (draft: Draft) => void) => {
        const draft = draftOf(rows);
        change(draft);
        return textOf(draft);
      };
      const more = spoilt(({ before }) => before[r]?.splice(c, 1, `${before[r]?.[c]},`));
      yield file('more-delimiters', place, more, rows);
      if (c > 0) {
        const fewer = spoilt(({ before }) => before[r]?.splice(c, 1, ''));
        yield file('fewer-delimiters', place, fewer, rows);
      }
      const withCell = (text: string) =>
        rows.map((one, n) => (n === r ? one.map((old, m) => (m === c ? text : old)) : one));
      const text = row[c] ?? '';
      const isQuoted = (cell: string) => cell.startsWith('"');
      const put = (where: 'front' | 'back' | 'middle') =>
        spoilt(({ cells }) => {
          const cell = cells[r]?.[c] ?? '';
          const [from, to] = isQuoted(cell) ? [1, cell.length - 1] : [0, cell.length];
          const at = where === 'front' ? from : where === 'back' ? to : (from + to) >> 1;
          cells[r]?.splice(c, 1, `${cell.slice(0, at)}"${cell.slice(at)}`);
        });
      yield file('extra-quote-front', place, put('front'), withCell(`"${text}`));
      yield file('extra-quote-back', place, put('back'), withCell(`${text}"`));
      if (isQuoted(draftOf(rows).cells[r]?.[c] ?? '')) {
        const missing = (end: 'first' | 'last') =>
          spoilt(({ cells }) => {
            const cell = cells[r]?.[c] ?? '';
            cells[r]?.splice(c, 1, end === 'first' ? cell.slice(1) : cell.slice(0, -1));
          });
        yield file('missing-quote-first', place, missing('first'), rows);
        yield file('missing-quote-last', place, missing('last'), rows);
      }
    }
  }
}
