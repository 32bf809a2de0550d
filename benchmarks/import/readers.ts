export { readCsvColumns } from '../../packages/importers/src/csv/columns/read-csv-columns.js';
export { standardDialect } from '../../packages/importers/src/csv/dialect.js';
export { streamCsv } from '../../packages/importers/src/csv/stream-csv.js';
export { TokenTable } from '../../packages/importers/src/csv/token-table.js';
export { tokenize } from '../../packages/importers/src/csv/tokenize.js';
export {
  AsciiCharacters,
  charactersOf,
  isAscii,
} from '../../packages/importers/src/encoding/characters.js';
export { readGridColumns } from '../../packages/importers/src/grid/read-grid-columns.js';
export { readInput } from '../../packages/importers/src/read-input.js';
export { readWorkbook } from '../../packages/importers/src/workbook/read-workbook.js';
