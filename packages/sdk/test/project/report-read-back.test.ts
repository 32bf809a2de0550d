import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles, reportAsHtml, reportAsMarkdown, reportOfFiles } from 'partnership-impact';
import { describe, expect, it, onTestFinished } from 'vitest';

const root = new URL('../../../../', import.meta.url).pathname;
const beside = `${root}packages/importers/test/fixtures/registers-with-reports`;
const example = ['register', 'targets', 'organisations', 'event-types'].map(
  (name) => `${root}examples/social-labs/${name}.csv`,
);

/** That the register has more events than rows is no fault of the report. */
const ofTheRegister = new Set(['rows-differ-from-events']);

describe('a report that was written from records', () => {
  it.each<readonly [project: string, files: readonly string[]]>([
    ['the example', example],
    ...['en-indicators', 'es-talleres', 'el-ergastiria', 'pl-szkoly'].map(
      (name) => [name, [`${beside}/${name}.csv`]] as const,
    ),
  ])('agrees with them when it is read again: %s', async (_project, files) => {
    const folder = mkdtempSync(join(tmpdir(), 'impact-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const report = await reportOfFiles(files);
    const before = new Set((await checkFiles(files)).findings.map(({ message }) => message));
    for (const [name, text] of [
      ['report.md', reportAsMarkdown(report)],
      ['report.html', reportAsHtml(report)],
    ] as const) {
      const written = join(folder, name);
      writeFileSync(written, text);
      const { findings, coverage } = await checkFiles([...files, written]);
      const raised = findings.filter(
        ({ severity, message, rule }) =>
          severity !== 'note' && !before.has(message) && !ofTheRegister.has(rule),
      );
      expect(raised.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      expect(coverage.verified).toBeGreaterThan(10);
    }
  });
});
