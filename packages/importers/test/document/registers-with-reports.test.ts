import { readdirSync, readFileSync } from 'node:fs';
import { check, type Finding, recommendedRules } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { joinImports } from '../../src/join-imports.js';
import { readInput } from '../../src/read-input.js';
import { marksIn, toldWrong } from '../support/told-wrong.js';

/**
 * Registers with the reports on them, in seven languages, whose figures agree. In each report
 * `{{right|wrong}}` marks a figure that may be told wrong.
 */
const folder = new URL('../fixtures/registers-with-reports/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''));
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

async function alarms(name: string, wrong: number | null): Promise<readonly Finding[]> {
  const encoder = new TextEncoder();
  const register = await readInput({
    file: `${name}.csv`,
    bytes: encoder.encode(textOf(`${name}.csv`)),
  });
  const text = toldWrong(textOf(`${name}.md`), wrong);
  const report = await readInput(
    { file: `${name}.md`, bytes: encoder.encode(text) },
    { known: register.dataset },
  );
  const { dataset } = joinImports([register, report]);
  const { findings } = check(dataset, { rules: recommendedRules() });
  return findings.filter(({ severity }) => severity !== 'note');
}

describe('registers with the reports on them', () => {
  it.each(names)('raises nothing on %s, whose figures agree', async (name) => {
    expect((await alarms(name, null)).map(({ message }) => message)).toEqual([]);
  });

  it.each(names)('tells each wrong figure in %s', async (name) => {
    const count = marksIn(textOf(`${name}.md`));
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at++) {
      expect((await alarms(name, at)).length, `figure ${at}`).toBeGreaterThan(0);
    }
  });
});
