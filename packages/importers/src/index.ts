export type { ColumnMapping, MappableRole } from './column-mapping.js';
export type { ContactField } from './contacts/contact-headers.js';
export { type ContactLists, readContactLists } from './contacts/read-contact-lists.js';
export { type ContactList, readContacts } from './contacts/read-contacts.js';
export type { ByteSource } from './csv/byte-source.js';
export type { ColumnKind, ColumnValue } from './csv/columns/column-values.js';
export type { CsvColumn, CsvField } from './csv/columns/csv-column.js';
export {
  type CsvColumnsOptions,
  type CsvColumnsRead,
  readCsvColumns,
} from './csv/columns/read-csv-columns.js';
export type { RejectedCell } from './csv/columns/rejected-cells.js';
export type { RowPlace } from './csv/columns/row-places.js';
export type { CellExtent } from './csv/csv-grid.js';
export type { CsvDialect } from './csv/dialect.js';
export { type CsvOptions, type CsvProgress, type CsvRead, readCsv } from './csv/read-csv.js';
export { type CsvStretch, streamCsv } from './csv/stream-csv.js';
export {
  type DataPackage,
  type DataResource,
  writeDataPackage,
} from './data-package/write-data-package.js';
export type {
  Block,
  BlockBase,
  Caption,
  DocumentFormat,
  Footnote,
  Heading,
  ListItem,
  Paragraph,
  ReportDocument as ParsedReport,
} from './document/document.js';
export type {
  DocumentCell,
  DocumentRow,
  DocumentTable,
  TableDrawing,
} from './document/document-table.js';
export { type DocumentComment, type Passage, placeAt, type Stretch } from './document/passage.js';
export { type DocumentRead, readDocument } from './document/read-document.js';
export { type ReadReportOptions, type ReportRead, readReport } from './document/read-report.js';
export {
  type GroupedRow,
  type RecoveredGroups,
  recoverGroups,
  type SplitBasis,
  type StatedGroup,
} from './document/recover-groups.js';
export { type Decoded, decode } from './encoding/decode.js';
export type { Encoding, EncodingFound } from './encoding/encoding.js';
export { explainImport, type ImportExplanation } from './explain-import.js';
export { recordSheets } from './export/record-sheets.js';
export { type CellToWrite, type WriteCsvOptions, writeCsv } from './export/write-csv.js';
export { type ColumnToWrite, type SheetToWrite, writeWorkbook } from './export/write-workbook.js';
export { blankCell, type Cell, type CellKind, textCell } from './grid/cell.js';
export type { GridColumnsRead } from './grid/columns-read.js';
export {
  type DefinedTable,
  type DropDown,
  type Grid,
  gridOf,
  type Merge,
  widthOf,
} from './grid/grid.js';
export { type GridColumnsOptions, readGridColumns } from './grid/read-grid-columns.js';
export { type WriteIatiOptions, writeIati } from './iati/write-iati.js';
export type { Imported, InputFile } from './imported.js';
export { type JoinedImports, joinImports } from './join-imports.js';
export { type Limits, standardLimits } from './limits/limits.js';
export { issuesInEnglish } from './messages/english/english.js';
export type { IssueMessages } from './messages/issue-messages.js';
export { issueText } from './messages/issue-text.js';
export { type ReadInputOptions, readInput } from './read-input.js';
export type { ReadProgress } from './read-progress.js';
export { readTables, type TablesRead } from './records/read-tables.js';
export type { RecordOptions } from './records/record-options.js';
export { type RejectedRow, writeRejected } from './records/rejected-rows.js';
export { repairedCopy } from './repair/repaired-copy.js';
export { type Form, sniff } from './sniff/sniff.js';
export { readStatements, type StatementsRead } from './statement/read-statements.js';
export {
  readWorkbook,
  type WorkbookOptions,
  type WorkbookProgress,
  type WorkbookRead,
} from './workbook/read-workbook.js';
