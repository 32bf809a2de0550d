export { readCsv } from '../src/csv/read-csv.js';
export { writeCsv } from '../src/export/write-csv.js';
export { spoiltCorpus } from '../test/support/spoilt-corpus.js';
