/**
 * The sheets that a JSON of expected cells describes, each with its rows and, where given, its name
 * and merges as `top:left:bottom:right`.
 *
 * A list of rows, of records, or of sheets; an object of sheets by name; rows as lists of cells, as
 * cells with their place, or as an object from `A1` to the value.
 */
export function expectedSheets(content) {
  const sheets = content?.sheets ?? content?.Sheets ?? content;
  if (Array.isArray(sheets)) {
    return sheets.some(isSheet) ? sheets.map((sheet) => sheetOf(sheet)) : [sheetOf(sheets)];
  }
  if (isSheet(sheets) || Object.keys(sheets).every(isAddress)) return [sheetOf(sheets)];
  return Object.entries(sheets).map(([name, sheet]) => ({ name, ...sheetOf(sheet) }));
}

const listNames = ['rows', 'cells', 'data', 'values'];

function isSheet(one) {
  return isObject(one) && listNames.some((name) => isObject(one[name]) || Array.isArray(one[name]));
}

function sheetOf(sheet) {
  const list = isSheet(sheet) ? listNames.map((name) => sheet[name]).find(isObject) : sheet;
  const merges = sheet?.merges ?? sheet?.mergedCells ?? sheet?.['!merges'];
  return {
    rows: rowsOf(list ?? []),
    ...(sheet?.name === undefined ? {} : { name: sheet.name }),
    ...(Array.isArray(merges) ? { merges: merges.map(mergeOf) } : {}),
  };
}

function rowsOf(list) {
  if (!Array.isArray(list)) return placed(Object.entries(list).filter(([key]) => isAddress(key)));
  if (list.every(Array.isArray)) return list.map((row) => row.map(cellOf));
  const address = ({ ref, address, cell }) => ref ?? address ?? cell;
  if (list.every((one) => isAddress(address(one)))) {
    return placed(list.map((one) => [address(one), one]));
  }
  const header = [...new Set(list.flatMap((record) => Object.keys(record)))];
  return [header, ...list.map((record) => header.map((key) => cellOf(record[key])))];
}

function placed(entries) {
  const rows = [];
  for (const [address, value] of entries) {
    const { row, column } = placeOf(address);
    rows[row] ??= [];
    rows[row][column] = cellOf(value);
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

function cellOf(one) {
  return isObject(one) && !Array.isArray(one) ? (one.value ?? one.v ?? null) : one;
}

function mergeOf(merge) {
  if (typeof merge === 'string' && /^[A-Z]/i.test(merge)) {
    const [from = '', to = from] = merge.replaceAll('$', '').split(':');
    const [start, end] = [placeOf(from), placeOf(to)];
    return [start.row, start.column, end.row, end.column].join(':');
  }
  if (typeof merge === 'string') return merge;
  if (Array.isArray(merge)) return merge.join(':');
  if (merge.s) return [merge.s.r, merge.s.c, merge.e.r, merge.e.c].join(':');
  return [merge.top, merge.left, merge.bottom, merge.right].join(':');
}

function isAddress(text) {
  return typeof text === 'string' && /^\$?[A-Z]{1,3}\$?\d+$/i.test(text);
}

function placeOf(address) {
  const [, letters = '', digits = '1'] = /^([A-Z]+)(\d+)$/i.exec(address.replaceAll('$', '')) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function isObject(one) {
  return typeof one === 'object' && one !== null;
}
