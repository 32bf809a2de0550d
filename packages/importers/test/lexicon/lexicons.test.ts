import { describe, expect, it } from 'vitest';
import { compile } from '../../src/lexicon/compiled-lexicon.js';
import { languageOf, mainLanguage, textSigns } from '../../src/lexicon/language-of.js';
import { lexicons } from '../../src/lexicon/lexicons.js';
import { tokensOf } from '../../src/statement/token.js';

describe('lexicons', () => {
  it.each(lexicons)('$name has twelve months and the numbers from 2 to 20', (lexicon) => {
    expect(new Set(compile(lexicon).months.values()).size).toBe(12);
    const values = Object.keys(lexicon.numbers).map(Number);
    for (let value = 2; value <= 20; value++) expect(values).toContain(value);
    for (let value = 30; value <= 100; value += 10) expect(values).toContain(value);
  });

  it.each(lexicons)('$name knows its own nouns, in both numbers', ({ nouns, ...lexicon }) => {
    const { phrases } = compile(lexicons.find(({ code }) => code === lexicon.code) ?? never());
    for (const [counts, { one, many }] of Object.entries(nouns)) {
      for (const phrase of [...one.split(', '), ...many.split(', ')]) {
        const words = tokensOf(phrase);
        const met = phrases.longestAt(words, 0);
        expect([phrase, met?.length]).toEqual([phrase, words.length]);
        expect([phrase, met?.meaning.kind, counts]).not.toEqual([phrase, undefined, counts]);
      }
    }
  });
});

function never(): never {
  throw new Error('No such lexicon.');
}

describe('languageOf', () => {
  it.each([
    ['en', 'The events were held in schools and in the community.'],
    ['pt', 'Os eventos foram realizados nas escolas e na comunidade.'],
    ['es', 'Los eventos se celebraron en las escuelas y en la comunidad.'],
    ['it', 'Gli eventi si sono tenuti nelle scuole e nella comunità.'],
    ['fr', 'Les événements ont eu lieu dans les écoles et dans la commune.'],
    ['de', 'Die Veranstaltungen fanden in den Schulen und in der Gemeinde statt.'],
    ['pl', 'Wydarzenia odbyły się w szkołach i w społecznościach lokalnych.'],
    ['el', 'Οι εκδηλώσεις έγιναν στα σχολεία και στην κοινότητα.'],
  ])('tells %s', (code, text) => {
    expect(languageOf(textSigns(text).scores)?.code).toBe(code);
  });

  it('takes the language around for a text that tells too little', () => {
    const around = lexicons.find(({ code }) => code === 'pl');
    expect(languageOf(textSigns('10 events').scores, around)?.code).toBe('pl');
  });

  it('tells no language where no word is known', () => {
    expect(mainLanguage([textSigns('34 712').scores])).toBeUndefined();
  });
});
