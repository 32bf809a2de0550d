export { readCsv } from '../src/csv/read-csv.js';
export { sniff } from '../src/sniff/sniff.js';
export { readWorkbook } from '../src/workbook/read-workbook.js';
