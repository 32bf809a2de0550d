import { readdirSync, readFileSync } from 'node:fs';
import { check, emptyDataset, type Finding, recommendedRules } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';
import { marksIn, toldWrong } from '../support/told-wrong.js';

/**
 * Reports as deliverables are written, in eight languages, whose figures agree. In each,
 * `{{right|wrong}}` marks a figure that may be told wrong.
 */
const folder = new URL('../fixtures/own-reports/', import.meta.url);
const reports = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(new URL(file, folder), 'utf8'),
}));

/** Wrong figures that nothing contradicts loudly enough, by report; a count may only go down. */
const missed: Readonly<Record<string, number>> = {
  'en1-greenskills.md': 1,
  'en2-partners.md': 2,
  'es2-formacion.md': 1,
  'it2-moltiplicatori.md': 1,
  'pl2-seniorzy.md': 1,
  'pt1-cidadesverdes.md': 1,
};

async function alarms(file: string, text: string): Promise<readonly Finding[]> {
  const bytes = new TextEncoder().encode(text);
  const { dataset, issues } = await readReport({ file, bytes });
  const { findings } = check(
    { ...emptyDataset, ...dataset },
    { rules: recommendedRules(), issues },
  );
  return findings.filter(({ severity }) => severity !== 'note');
}

describe('reports in the manner of deliverables', () => {
  it.each(reports)('raises nothing on $file, whose figures agree', async ({ file, text }) => {
    expect((await alarms(file, toldWrong(text, null))).map(({ message }) => message)).toEqual([]);
  });

  it.each(reports)('tells wrong figures in $file', async ({ file, text }) => {
    const wrong = Array.from({ length: marksIn(text) }, (_, at) => at);
    const silent: number[] = [];
    for (const at of wrong) {
      if ((await alarms(file, toldWrong(text, at))).length === 0) silent.push(at);
    }
    expect(silent.length).toBeLessThanOrEqual(missed[file] ?? 0);
  });
});
