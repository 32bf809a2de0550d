import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReportRead, readReport } from '../../src/document/read-report.js';
import { hasShared, sharedFile } from './shared-material.js';

const name = 'reports/social-wp2-global-report.md';

/** What must come of the report, whatever the format. */
function summary({ dataset, tables }: ReportRead) {
  const events = dataset.events ?? [];
  const types = [...new Set(events.map(({ type }) => type))];
  const sums = types.map((type) => {
    const own = events.filter((event) => event.type === type);
    const count = own.reduce((sum, { eventCount }) => sum + eventCount, 0);
    return [type, own.length, count, own.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0)];
  });
  return {
    tables: tables.map(({ role, rows }) => [role, rows]),
    types: sums,
    dates: events.map(({ start }) => start),
    headcounts: events.map(({ headcount }) => headcount),
    countries: events.map(({ country, level }) => country ?? level),
    targets: (dataset.targets ?? []).map(({ measure, scope, value }) => [
      scope.type,
      measure,
      value,
    ]),
    statements: (dataset.statements ?? []).map(({ role, measure, scope, value, printed }) => ({
      role,
      measure,
      scope,
      value,
      printed,
    })),
  };
}

const expected = {
  tables: [['register', 31]],
  types: [
    ['Igniting event', 10, 10, 301],
    ['Peer-Learning events', 13, 16, 295],
    ['Bench-learning events', 2, 2, 39],
    ['Forward-Looking event', 6, 6, 77],
  ],
  targets: [
    ['Igniting event', 'events', 10],
    ['Igniting event', 'attendances', 150],
    ['Peer-Learning events', 'events', 2],
    ['Peer-Learning events', 'attendances', 20],
    ['Bench-learning events', 'events', 10],
    ['Bench-learning events', 'attendances', 150],
    ['Forward-Looking event', 'events', 10],
    ['Forward-Looking event', 'attendances', 150],
  ],
};

/** The report with its tabs drawn as Markdown tables, for tools that would lose them. */
function withPipes(text: string): string {
  let inside = false;
  return text
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('\t');
      if (cells.length < 6) {
        inside = false;
        return [line];
      }
      const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
      const dashes = inside ? [] : [`|${'---|'.repeat(cells.length)}`];
      inside = true;
      return [row, ...dashes];
    })
    .join('\n');
}

function tool(...names: readonly string[]): string | undefined {
  const found = names.flatMap((one) =>
    ['/usr/bin', '/usr/local/bin'].map((folder) => join(folder, one)),
  );
  return found.find((path) => existsSync(path));
}

const pandoc = tool('pandoc');
const office = tool('soffice', 'libreoffice');
const chromium = tool('chromium', 'chromium-browser');
for (const [what, path] of Object.entries({ pandoc, office, chromium })) {
  if (!path) console.warn(`Skipped: formats that need ${what}, which is not installed.`);
}

describe.skipIf(!hasShared(name))('the published report', () => {
  const source = () => sharedFile(name);
  const markdown = () => new TextDecoder().decode(source().bytes);
  const read = (file: string, bytes: Uint8Array) => readReport({ file, bytes });

  it('alone gives its register with types, its plan and its sums', async () => {
    const report = await read(source().file, source().bytes);
    expect(summary(report)).toMatchObject(expected);
    expect(report.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(report.issues.map(({ code }) => code)).toContain('types-recovered');
  });

  it('places the cells of the register by line and character', async () => {
    const { dataset } = await read(source().file, source().bytes);
    const event = dataset.events?.[4];
    const lines = markdown().split('\n');
    const place = event?.source.cells?.headcount;
    const line = lines[(place?.line ?? 0) - 1] ?? '';
    expect(line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toBe('31');
  });

  it('gives the same with the types that are noise put out', async () => {
    const text = markdown().replaceAll(/^(?:I B|ıts|gevei|ĬĮ\.|Learn)\t/gmu, '\t');
    const report = await read('r.md', new TextEncoder().encode(text));
    expect(summary(report)).toMatchObject(expected);
  });

  it('leaves types missing where a stated sum is changed and the events too', async () => {
    const text = markdown()
      .replaceAll('301', '300')
      .replaceAll('16 peer', '15 peer')
      .replaceAll('16 events', '15 events');
    const { dataset, issues } = await read('r.md', new TextEncoder().encode(text));
    expect(issues.map(({ code }) => code)).toContain('types-unclear');
    expect(dataset.events?.filter(({ type }) => type === null).length).toBeGreaterThan(20);
  });

  it('gives the same from HTML whose lines keep their tabs or lose those at the start', async () => {
    const paragraphs = markdown()
      .split(/\n{2,}/u)
      .map((block) => {
        const heading = /^(#+) +(.*)$/u.exec(block.trim());
        if (heading)
          return `<h${heading[1]?.length}>${heading[2]?.replaceAll('*', '')}</h${heading[1]?.length}>`;
        if (block.startsWith('- '))
          return `<ul>${block.replaceAll(/^- (.*)$/gmu, '<li>$1</li>')}</ul>`;
        return `<p>${block}</p>`;
      });
    for (const html of [paragraphs.join('\n'), paragraphs.join('\n').replaceAll(/^\t/gmu, '')]) {
      const report = await read('r.html', new TextEncoder().encode(html));
      expect(summary(report)).toMatchObject(expected);
    }
  });

  describe.skipIf(!pandoc)('made into other formats', () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    const made = (format: string) => join(folder, `report.${format}`);
    const make = (format: string) => {
      writeFileSync(made('md'), withPipes(markdown()));
      const title = ['--metadata', 'title=Report'];
      execFileSync(pandoc ?? '', ['-f', 'gfm', '-s', ...title, made('md'), '-o', made(format)]);
    };
    const same = async (path: string) => {
      const base = summary(await read(source().file, source().bytes));
      const { targets, ...report } = summary(await read(path, new Uint8Array(readFileSync(path))));
      expect({ targets, ...report }).toEqual(base);
    };

    it.each(['html', 'docx'])('gives the same from %s', async (format) => {
      make(format);
      await same(made(format));
    });

    // Made from DOCX the cells stand at the top of their rows, made from HTML in the middle.
    it.skipIf(!office).each(['docx', 'html'])(
      'gives the same from a PDF without tags, made from %s',
      { timeout: 180_000 },
      async (format) => {
        make(format);
        const out = join(folder, `pdf-of-${format}`);
        const profile = `-env:UserInstallation=file://${folder}/office`;
        const convert = ['--headless', '--convert-to', 'pdf', '--outdir', out];
        execFileSync(office ?? '', [profile, ...convert, made(format)], { stdio: 'ignore' });
        await same(join(out, 'report.pdf'));
      },
    );

    it.skipIf(!chromium)('gives the same from a PDF with tags', { timeout: 180_000 }, async () => {
      make('html');
      const pdf = join(folder, 'tagged.pdf');
      execFileSync(
        chromium ?? '',
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          `--user-data-dir=${folder}/browser`,
          `--print-to-pdf=${pdf}`,
          `file://${made('html')}`,
        ],
        { stdio: 'ignore' },
      );
      await same(pdf);
    });
  });
});
