// How long a report takes to read: a published one, warm, and made ones that grow.
//
//   npm run bench -w @partnership-impact/importers
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './load-sources.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { module, remove } = await bundle('../src/document/read-report.ts');

try {
  const { readReport } = await import(module);
  const published = here('../../../../shared/reports/social-wp2-global-report.md');
  if (existsSync(published)) {
    const { least } = await timed(readReport, await readFile(published), 20);
    console.log(`published report, warm: ${least.toFixed(0)} ms (at most 150)`);
  }
  const sizes = [0.1, 0.5, 1, 2.5, 5];
  console.log('\n  MB     ms   ms per MB   statements   events');
  for (const size of sizes) {
    const { least, read } = await timed(readReport, madeReport(size * 1e6), size < 1 ? 5 : 2);
    const { statements = [], events = [] } = read.dataset;
    console.log(
      [
        String(size).padStart(4),
        least.toFixed(0).padStart(6),
        (least / size).toFixed(0).padStart(11),
        String(statements.length).padStart(12),
        String(events.length).padStart(8),
      ].join(' '),
    );
  }
} finally {
  await remove();
}

/** The least time of the processor over several runs, in milliseconds, and what was read. */
async function timed(readReport, bytes, runs) {
  let least = Infinity;
  let read;
  for (let run = 0; run <= runs; run += 1) {
    const before = process.cpuUsage();
    read = await readReport({ file: 'report.md', bytes: new Uint8Array(bytes) });
    const { user, system } = process.cpuUsage(before);
    // The first run warms up.
    if (run > 0 || runs < 3) least = Math.min(least, (user + system) / 1000);
  }
  return { least, read };
}

/** A report of so many bytes: chapters with prose, lists, a table of events and one of sums. */
function madeReport(bytes) {
  const types = ['Workshop', 'Seminar', 'Open day', 'Webinar'];
  const countries = ['Portugal', 'Italy', 'Poland', 'Greece'];
  const parts = ['# Final report\n'];
  let length = 0;
  for (let chapter = 1; length < bytes; chapter += 1) {
    const rows = Array.from({ length: 24 }, (_, row) => {
      const day = String((row % 28) + 1).padStart(2, '0');
      const type = types[row % types.length];
      const country = countries[(row + chapter) % countries.length];
      return `| ${chapter}-${row} | ${day}/03/2021 | ${type} ${chapter} on topic ${row} | ${type} | ${country} | Partner ${row % 9} | ${10 + ((row * 7 + chapter) % 50)} |`;
    });
    const text = `
## ${chapter}. Region ${chapter}

In region ${chapter} the partners held 24 events from March 2019 to May 2021, of which 12 were online, and
${600 + chapter} participants took part. On average, 25 people came to each event; 48.5 % of them were in Italy.
We planned 20 events with ${500 + chapter} participants, so that the target was exceeded by 20 %. Nothing that
is said in this sentence counts anything, and the next one is there for its length alone, as such sentences are.

- Workshops: 6 events with 150 participants
- Seminars: 6 events with 160 participants (${chapter} of them teachers)
- of the participants, 301 were in Portugal and 299 in Poland

| No | Date | Title | Type | Country | Partner | Participants |
|---|---|---|---|---|---|---|
${rows.join('\n')}

| Country | Events | Participants |
|---|---|---|
${countries.map((country, at) => `| ${country} | ${at + 3} | ${at * 20 + 30} |`).join('\n')}
`;
    parts.push(text);
    length += text.length;
  }
  return new TextEncoder().encode(parts.join(''));
}
