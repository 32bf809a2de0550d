/**
 * Compares the sheets of a file with those expected.
 *
 * @returns `exact`: every cell at its place and every merge, blank rows and blanks around the table
 *   aside; `difference`: the first that is not; `cellF1`: the harmonic mean of the shares of
 *   cells found and of cells expected that the other side has too, wherever they stand. Blanks
 *   count in a CSV, where each was written, and not in a workbook.
 */
export function compareSheets(found, expected) {
  const pairs = expected.map((sheet, index) => ({
    sheet,
    own: found.find(({ name }) => sheet.name !== undefined && name === sheet.name) ?? found[index],
  }));
  const extra = found.find(
    (one) => bare(one.rows).length > 0 && !pairs.some(({ own }) => own === one),
  );
  const difference =
    pairs.map(firstDifference).find((one) => one !== undefined) ??
    (extra && `the sheet "${extra.name}" is not expected`);
  return {
    exact: difference === undefined,
    ...(difference === undefined ? {} : { difference }),
    cellF1: cellF1(cellsIn(found), cellsIn(expected)),
  };
}

function firstDifference({ sheet, own }) {
  if (own === undefined) {
    return bare(sheet.rows).length === 0 ? undefined : `no sheet "${sheet.name}"`;
  }
  const merges = (one) => [...one.merges].sort().join(' ');
  if (sheet.merges !== undefined && merges(sheet) !== merges(own)) {
    return `merges ${merges(own)} for ${merges(sheet)}`;
  }
  return differenceOf(own.rows, sheet.rows) && differenceOf(bare(own.rows), bare(sheet.rows));
}

function differenceOf(rows, wanted) {
  for (let row = 0; row < Math.max(rows.length, wanted.length); row += 1) {
    const [left, right] = [rows[row] ?? [], wanted[row] ?? []];
    for (let column = 0; column < Math.max(left.length, right.length); column += 1) {
      if (isSame(left[column], right[column])) continue;
      const [is, should] = [textsOf(left[column])[0], textsOf(right[column])[0]];
      return `row ${row + 1}, cell ${column + 1}: "${is}" for "${should}"`.slice(0, 200);
    }
  }
  return undefined;
}

function cellsIn(sheets) {
  const isWorkbook = sheets.some(({ name }) => name !== undefined);
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  return isWorkbook ? cells.filter((cell) => textsOf(cell)[0] !== '') : cells;
}

/** The rows that are not blank, without what is blank on all of them at the left, or at the end. */
function bare(rows) {
  const isBlank = (cell) => textsOf(cell)[0] === '';
  const filled = rows.filter((row) => !row.every(isBlank));
  const left = Math.min(...filled.map((row) => row.findIndex((cell) => !isBlank(cell))));
  return filled.map((row) => row.slice(left, row.findLastIndex((cell) => !isBlank(cell)) + 1));
}

function isSame(found, expected) {
  const wanted = textsOf(expected);
  return textsOf(found).some((text) =>
    wanted.some((other) => text === other || isClose(text, other)),
  );
}

/** Whether two numbers differ in the dust of binary fractions, or two moments by a second. */
function isClose(left, right) {
  if (left === '' || right === '') return false;
  const difference = Math.abs(Number(left) - Number(right));
  if (difference <= Math.abs(Number(right)) * 1e-11) return true;
  const isMoment = [left, right].every((text) => /^\d{4}-\d\d-\d\d(?:T|$)/.test(text));
  return isMoment && Math.abs(Date.parse(left) - Date.parse(right)) <= 1_000;
}

/**
 * How a cell may be written: its value, the value as displayed, a date as its serial number, an
 * error as a blank.
 */
function textsOf(cell) {
  if (cell === null || cell === undefined) return [''];
  if (typeof cell !== 'object') return [plain(cell)];
  if (cell.kind === 'error') return [cell.value, ''];
  return [
    plain(cell.value),
    ...(cell.text === undefined ? [] : [plain(cell.text)]),
    ...serials(cell),
  ];
}

function plain(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  const text = String(value).replaceAll(/\r\r?\n|\r/g, '\n');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase();
  const moment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?Z?$/.exec(text);
  if (moment === null) return text;
  // A time of day, which some readers hang on the day before their calendar.
  if (/^(?:1899-12-3[01]|1904-01-01)$/.test(moment[1])) return moment[2];
  return moment[2] === '00:00:00' ? moment[1] : `${moment[1]}T${moment[2]}`;
}

/** The serial numbers of a date, in both epochs of spreadsheets. */
function serials({ kind, value }) {
  if (kind !== 'date') return [];
  const time = /^(\d+):(\d\d):(\d\d)$/.exec(value);
  if (time) {
    return [plain((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400)];
  }
  const moment = Date.parse(value.length > 10 ? `${value}Z` : `${value}T00:00:00Z`);
  return [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)].map((epoch) =>
    plain((moment - epoch) / 86_400_000),
  );
}

function cellF1(found, expected) {
  const counts = new Map();
  for (const cell of expected) {
    const [text] = textsOf(cell);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  let shared = 0;
  for (const cell of found) {
    const text = textsOf(cell).find((one) => (counts.get(one) ?? 0) > 0);
    if (text === undefined) continue;
    shared += 1;
    counts.set(text, counts.get(text) - 1);
  }
  const all = found.length + expected.length;
  return all === 0 ? 1 : (2 * shared) / all;
}
