import { readFile } from 'node:fs/promises';
import type { Dataset, Statement } from '@partnership-impact/core';
import { emptyDataset, parseDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown/read-markdown.js';
import { readStatements } from '../../src/statement/read-statements.js';
import { factOf } from '../support/stated-facts.js';

const fixture = (name: string) => new URL(`../fixtures/small-project/${name}`, import.meta.url);

async function smallProject(): Promise<Dataset> {
  return parseDataset(JSON.parse(await readFile(fixture('dataset.json'), 'utf8'))).dataset;
}

async function statementsIn(language: string, dataset: Dataset): Promise<readonly Statement[]> {
  const text = await readFile(fixture(`${language}.md`), 'utf8');
  const document = await readMarkdown(text, `${language}.md`);
  return readStatements(document, dataset).statements;
}

const languages = ['en', 'pt', 'it', 'pl', 'el', 'es', 'fr', 'de'];

// The same report in every language states the same figures.
const facts = [
  'planned 14 events',
  'planned 500 attendances',
  'planned 11 events level=national',
  'planned 3 events level=international',
  'reported 12 events',
  'reported 480 attendances',
  'reported 312 participants',
  'reported 10 events level=national',
  'reported 2 events level=international',
  'reported 180 attendances type=Opening event',
  'reported 190 attendances type=Exchange session',
  'reported 110 attendances type=Closing event',
  'reported 7 events setting=school',
  'reported 5 events setting=community',
  'reported 4 events type=Opening event',
  'reported 180 attendances type=Opening event',
  'reported 6 events type=Exchange session',
  'reported 190 attendances type=Exchange session',
  'reported 2 events type=Closing event',
  'reported 110 attendances type=Closing event',
  'reported 5 events country=PT',
  'reported 200 attendances country=PT',
  'reported 4 events country=PL',
  'reported 160 attendances country=PL',
  'reported 3 events country=GR',
  'reported 120 attendances country=GR',
  'reported 1250 contacts',
  'reported 18 organisations',
  'reported 3 countries',
  'reported 25 unlinked',
];

describe('readStatements', () => {
  it.each(languages)('reads the same figures in %s', async (language) => {
    const statements = await statementsIn(language, await smallProject());
    expect(statements.map(factOf)).toEqual(facts);
  });

  it.each(languages)(
    'takes no part for the whole in %s, though no name be known',
    async (language) => {
      const statements = await statementsIn(language, emptyDataset);
      const whole = statements.filter(
        ({ measure, scope }) => measure !== null && Object.keys(scope).length === 0,
      );
      expect(whole.map(factOf)).toEqual(facts.filter((fact) => !/=|unlinked/.test(fact)));
    },
  );
});
