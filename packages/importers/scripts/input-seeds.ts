import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { writeDataPackage } from '../src/data-package/write-data-package.js';
import { recordSheets } from '../src/export/record-sheets.js';
import { writeWorkbook } from '../src/export/write-workbook.js';
import { writeIati } from '../src/iati/write-iati.js';
import { joinImports } from '../src/join-imports.js';
import { readInput } from '../src/read-input.js';
import { parquetOf } from '../test/columnar/parquet-of.js';

const register = `Event,Type,Date,Country,Partner(s),Participants
Kick-off,Igniting,03/05/2021,Italy,Alfa; Beta,18
"Second meeting, Łódź",Peer learning,28/05/2021,Poland,Gamma,about 50
Third meeting,Peer learning,31/02/2021,European,Alfa,27-22-20
Total,,,,,95
`;
const targets =
  'Type,Events,Participants per event,By\nIgniting,2,25,M40\nPeer learning,3,10,2021-12-31\n';
const list =
  'Event,Name,E-mail,Present\nKick-off,Ana Example,ana@example.org,yes\nKick-off,Ben,,no\n';

/** Small whole inputs of every kind but documents, to mutate. */
export async function inputSeeds(): Promise<readonly Uint8Array[]> {
  const texts = [register, targets, list].map((text) => new TextEncoder().encode(text));
  const read = await Promise.all(texts.map((bytes) => readInput({ file: 'a.csv', bytes })));
  const joined = joinImports(read).dataset;
  const period = { start: '2020-01-01', end: '2024-01-01' };
  const dataset = {
    ...joined,
    project: { name: 'P', period, reportingPeriod: null, workPackages: [] },
  };
  const written = [
    JSON.stringify(dataset),
    JSON.stringify(writeDataPackage(dataset)),
    JSON.stringify(
      dataset.events.map(({ title, start, headcount }) => ({ title, start, headcount })),
    ),
    writeIati(dataset, { identifier: 'XM-1' }),
  ].map((text) => new TextEncoder().encode(text));
  return [
    ...texts,
    ...written,
    await writeWorkbook(recordSheets(dataset)),
    tableToIPC(tableFromArrays({ event: ['a', 'b'], participants: Int32Array.of(1, 2) }), 'file'),
    tableToIPC(tableFromArrays({ event: ['a', 'b'], participants: Int32Array.of(1, 2) }), 'stream'),
    await parquetOf("select 'a' as event, date '2021-05-03' as date, 12 as participants"),
    await parquetOf(
      "select ['a', 'b'] as partners, 1.5::decimal(9,2) as n from range(300)",
      ", codec 'zstd'",
    ),
  ];
}
