import { blankEvent, type Dataset, emptyDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/stated-facts.js';

const events = [
  ['Festa final', 'Évora'],
  ['Abschlusstagung', 'Leipzig'],
  ['Exchange in Bologna', 'Bologna'],
  ['Energy at home', 'Ptuj'],
  ['Energy at home', 'TU Graz'],
].map(([title = '', place = ''], at) => ({ id: `e${at}`, ...blankEvent, title, extra: { place } }));
const register: Dataset = { ...emptyDataset, events };

describe('the event that a sentence begins with', () => {
  it.each([
    ['A festa final, na praça central, reuniu 180 pessoas.', 'event=festa final'],
    [
      'Die Partner waren sehr zufrieden. An der Abschlusstagung in Leipzig nahmen 88 Personen teil.',
      'event=abschlusstagung',
    ],
    ['The exchange in Bologna (9–13 May 2022) involved 20 people.', 'event=exchange in bologna'],
    ['The training in Ptuj had 20 participants.', 'part=ptuj'],
  ])('is found by its title or place: %s', async (text, scope) => {
    const [fact] = await factsIn(text, register);
    expect(fact).toMatch(new RegExp(`^reported \\d+ attendances.*${scope}$`));
  });

  it.each([
    ['After the exchange in Bologna 300 people took part.'],
    ['The project, coordinated in Ptuj, reached 300 people.'],
    ['A total of 300 people took part in the project.'],
  ])('is none: %s', async (text) => {
    expect(await factsIn(text, register)).toEqual(['reported 300 attendances']);
  });
});

describe('places of the register', () => {
  it.each([
    ['Ptuj: 3 events, 64 participants', ['3 events part=ptuj', '64 attendances part=ptuj']],
    ['Ptuj hosted 3 events.', ['3 events part=ptuj']],
    ['Three events took place at TU Graz.', ['3 events part=tu graz']],
    ['No concelho de Évora realizaram-se 4 eventos.', ['4 events part=evora']],
    [
      'In Leipzig fanden drei Veranstaltungen mit 90 Teilnehmenden statt.',
      ['3 events part=leipzig', '90 attendances part=leipzig'],
    ],
    ['In der Regel fanden drei Veranstaltungen statt.', ['3 events']],
    [
      'No concelho de Évora realizaram-se 4 eventos; nos outros foram realizados 3 eventos.',
      ['4 events part=evora', '3 events'],
    ],
  ])('narrow a number: %s', async (text, facts) => {
    const found = await factsIn(text, register);
    expect(found).toEqual(facts.map((fact) => `reported ${fact}`));
  });
});

describe('some of those counted before', () => {
  it.each([
    ['82 people came, 24 of whom came from abroad.', '24 attendances part=of whom'],
    ['14 events were held, 4 of which targeted at women.', '4 events part=of which'],
    ['82 Personen kamen, davon 24 mit Begleitung.', '24 attendances part=davon'],
  ])('are a part: %s', async (text, fact) => {
    expect((await factsIn(text, register)).at(-1)).toBe(`reported ${fact}`);
  });
});
