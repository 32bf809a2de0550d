/**
 * Compares the sheets of a file with those expected.
 *
 * @returns `exact`: every cell at its place and every merge, blanks at the ends of rows and blank
 *   rows aside; `cellF1`: the harmonic mean of the shares of cells found and of cells expected that
 *   the other side has too, wherever they stand, blanks included.
 */
export function compareSheets(found, expected) {
  const pairs = expected.map((sheet, index) => ({
    sheet,
    own: found.find(({ name }) => sheet.name !== undefined && name === sheet.name) ?? found[index],
  }));
  const extra = found.filter((one) => !pairs.some(({ own }) => own === one));
  return {
    exact: extra.every(({ rows }) => bare(rows).length === 0) && pairs.every(isExact),
    cellF1: cellF1(
      found.flatMap(({ rows }) => rows.flat()),
      expected.flatMap(({ rows }) => rows.flat()),
    ),
  };
}

function isExact({ sheet, own }) {
  if (own === undefined) return bare(sheet.rows).length === 0;
  const merges = (one) => JSON.stringify([...one.merges].sort());
  if (sheet.merges !== undefined && merges(sheet) !== merges(own)) return false;
  const [left, right] = [bare(own.rows), bare(sheet.rows)];
  return (
    left.length === right.length &&
    left.every(
      (row, r) => row.length === right[r].length && row.every((one, c) => isSame(one, right[r][c])),
    )
  );
}

/** Rows without blanks at their ends, and without blank rows. */
function bare(rows) {
  return rows
    .map((row) => {
      let end = row.length;
      while (end > 0 && textsOf(row[end - 1])[0] === '') end -= 1;
      return row.slice(0, end);
    })
    .filter((row) => row.length > 0);
}

function isSame(found, expected) {
  const wanted = textsOf(expected);
  return textsOf(found).some((text) => wanted.includes(text));
}

/** How a cell may be written: its value, the value as displayed, a date as its serial number. */
function textsOf(cell) {
  if (cell === null || cell === undefined) return [''];
  if (typeof cell !== 'object') return [plain(cell)];
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
