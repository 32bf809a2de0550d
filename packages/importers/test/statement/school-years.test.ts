import { emptyDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown/read-markdown.js';
import { readStatements } from '../../src/statement/read-statements.js';

const periodIn = async (text: string) => {
  const { statements } = readStatements(await readMarkdown(text, 'report.md'), emptyDataset);
  return statements.map(({ value, period }) => [value, period?.start, period?.end]);
};

describe('school years', () => {
  it.each([
    ['In the school year 2021-22, 5 workshops were held.'],
    ['Durante el curso 2021-2022 se celebraron 5 talleres.'],
    ["Nell'anno scolastico 2021/2022 si sono svolti 5 laboratori."],
    ['Im Schuljahr 2021/22 fanden 5 Veranstaltungen statt.'],
    ["Durant l'année scolaire 2021-2022, 5 ateliers ont été organisés."],
    ['No ano letivo 2021/2022 realizaram-se 5 oficinas.'],
    ['W roku szkolnym 2021/2022 odbyło się 5 warsztatów.'],
    ['Κατά το σχολικό έτος 2021-2022 πραγματοποιήθηκαν 5 εργαστήρια.'],
  ])('run from September to August: %s', async (text) => {
    expect(await periodIn(text)).toEqual([[5, '2021-09-01', '2022-09-01']]);
  });

  it.each([
    ['In 2021-2022 we held 5 workshops.', '2021-01-01', '2023-01-01'],
    ['In 2019-21 we held 5 workshops.', undefined, undefined],
    ['In 2021/22 we held 5 workshops.', undefined, undefined],
    ['In 2021/2022 the partners held 5 workshops.', undefined, undefined],
  ])('are not every two years: %s', async (text, start, end) => {
    expect((await periodIn(text)).at(-1)).toEqual([5, start, end]);
  });

  it('that no word names are no figures of the whole', async () => {
    const { statements } = readStatements(
      await readMarkdown('In 2021/22 we held 5 workshops.', 'report.md'),
      emptyDataset,
    );
    expect(statements.map(({ scope }) => scope)).toEqual([{ part: '2021/22' }]);
  });
});
