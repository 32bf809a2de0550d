// One way each of reading a file. Every case gives the rows it read and, where it looks at cells,
// the sum of the column of participants, so that its answer can be checked.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

const fields = [
  ['id', 'number'],
  ['title', 'text'],
  ['type', 'text'],
  ['date', 'date'],
  ['country', 'text'],
  ['partner', 'text'],
  ['participants', 'number'],
  ['share', 'number'],
].map(([column, kind]) => ({ column, kind }));
const decoded = async (path) => new TextDecoder().decode(await readFile(path));
const summed = (rows, participants) => {
  let sum = 0;
  for (const row of rows) sum += Number(participants(row));
  return { rows: rows.length, sum };
};

export const csvCases = {
  'limit: readFile and TextDecoder': async (path) => ({ length: (await decoded(path)).length }),
  'ours: tokens': async (path, readers) => {
    const bytes = await readFile(path);
    // As the stream does: of a text that is all ASCII only what is asked for is decoded.
    const characters = readers.isAscii(bytes)
      ? new readers.AsciiCharacters(bytes)
      : readers.charactersOf(new TextDecoder().decode(bytes));
    const { length } = characters.codes;
    const dialect = readers.standardDialect;
    const table = new readers.TokenTable(1 << 17);
    let rows = -1;
    for (let from = 0; from < length; ) {
      table.clear();
      from = readers.tokenize(
        characters,
        from,
        dialect,
        { final: true, width: 8, most: 8192 },
        table,
      );
      rows += table.recordCount;
    }
    return { rows };
  },
  'ours: stream of tokens': async (path, readers) => {
    let rows = -1;
    for await (const { grid } of readers.streamCsv(
      createReadStream(path, { highWaterMark: 1 << 20 }),
      { file: path },
    ))
      rows += grid.rowCount;
    return { rows };
  },
  'ours: typed columns with places': async (path, readers) => {
    const read = await readers.readCsvColumns(createReadStream(path, { highWaterMark: 1 << 20 }), {
      file: path,
      fields,
    });
    const participants = read.columns[6];
    let sum = 0;
    for (let row = 0; row < read.rowCount; row += 1) sum += participants.valueAt(row);
    if (read.placeOf(read.rowCount - 1).line !== read.rowCount + 1) throw new Error('wrong place');
    return { rows: read.rowCount, sum };
  },
  'udsv: rows of texts': async (path) => {
    const { inferSchema, initParser } = await import('udsv');
    const text = await decoded(path);
    return summed(initParser(inferSchema(text)).stringArrs(text), (row) => row[6]);
  },
  'udsv: typed objects': async (path) => {
    const { inferSchema, initParser } = await import('udsv');
    const text = await decoded(path);
    return summed(initParser(inferSchema(text)).typedObjs(text), (row) => row.participants);
  },
  'papaparse: rows of texts': async (path) => {
    const { default: Papa } = await import('papaparse');
    const { data } = Papa.parse(await decoded(path), { skipEmptyLines: true });
    return summed(data.slice(1), (row) => row[6]);
  },
  'd3-dsv: rows of texts': async (path) => {
    const { csvParseRows } = await import('d3-dsv');
    return summed(csvParseRows(await decoded(path)).slice(1), (row) => row[6]);
  },
  'csv-parse: rows of texts': async (path) => {
    const { parse } = await import('csv-parse/sync');
    return summed(parse(await readFile(path)).slice(1), (row) => row[6]);
  },
  'hucre: rows of texts': async (path) => {
    const { parseCsv } = await import('hucre/csv');
    return summed(parseCsv(await decoded(path)).slice(1), (row) => row[6]);
  },
  'DuckDB: typed rows to JavaScript': async (path) => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(`select * from read_csv('${path}')`);
    return summed(reader.getRows(), (row) => row[6]);
  },
  'Polars: typed rows to JavaScript': async (path) => {
    const { default: polars } = await import('nodejs-polars');
    return summed(polars.readCSV(path).rows(), (row) => row[6]);
  },
};

export const workbookCases = {
  'limit: inflate': async (path) => ({ length: inflated(await readFile(path)) }),
  'ours: grid': async (path, readers) => {
    const { sheets } = await readers.readWorkbook(await readFile(path), { file: path });
    const [grid] = sheets;
    let sum = 0;
    for (let row = 1; row < grid.rowCount; row += 1) sum += grid.cell(row, 6).value;
    return { rows: grid.rowCount - 1, sum };
  },
  'ours: grid to typed columns with places': async (path, readers) => {
    const { sheets } = await readers.readWorkbook(await readFile(path), { file: path });
    const read = readers.readGridColumns(sheets[0], { fields });
    const participants = read.columns[6];
    let sum = 0;
    for (let row = 0; row < read.rowCount; row += 1) sum += participants.valueAt(row);
    if (read.placeOf(read.rowCount - 1).row !== read.rowCount + 1) throw new Error('wrong place');
    return { rows: read.rowCount, sum };
  },
  'ours: dataset of events': async (path, readers) => {
    const { dataset } = await readers.readInput({ file: path, bytes: await readFile(path) });
    return summed(dataset.events, ({ headcount }) => headcount);
  },
  'hucre: rows': async (path) => {
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(await readFile(path));
    return summed(sheets[0].rows.slice(1), (row) => row[6]);
  },
  '@e965/xlsx: rows': async (path) => {
    const { read, utils } = await import('@e965/xlsx');
    const book = read(await readFile(path), { dense: true });
    const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
    return summed(rows.slice(1), (row) => row[6]);
  },
};

/** Inflates every part of an archive as its list names them. */
function inflated(bytes) {
  let total = 0;
  let at = bytes.readUInt32LE(bytes.length - 22 + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const size = bytes.readUInt32LE(at + 20);
    const head = bytes.readUInt32LE(at + 42);
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const part = bytes.subarray(from, from + size);
    total += bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(part).length : size;
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}
