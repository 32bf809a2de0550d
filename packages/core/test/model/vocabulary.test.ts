import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { vocabularyOf } from '../../src/model/vocabulary.js';

const { dataset } = parseDataset({
  eventTypes: [
    { name: 'Igniting event' },
    { name: 'Peer-learning event' },
    { name: 'Bench-learning event' },
    { name: 'Forward-looking event', aliases: ['Sustainability meeting'] },
  ],
  organisations: [
    { name: 'LGSG' },
    { name: 'Alessandro Volta' },
    { name: 'CMM' },
    { name: 'INOVA+' },
  ],
  events: [
    { id: '1', partners: ['LGSG Alessandro Volta'] },
    { id: '2', partners: ['СММ'] },
    { id: '3', partners: ['Oxfam'] },
    { id: '4', partners: ['OXFAM'] },
    { id: '5', partners: ['OXFAM'] },
  ],
});
const vocabulary = vocabularyOf(dataset);

describe('type', () => {
  it.each([
    { text: 'Igniting events', type: 'Igniting event' },
    { text: 'peer-learning sessions', type: 'Peer-learning event' },
    { text: 'Bench-learning international webinars', type: 'Bench-learning event' },
    { text: 'Forward-Looking event', type: 'Forward-looking event' },
    { text: 'sustainability meetings', type: 'Forward-looking event' },
    { text: 'Learning events', type: undefined },
    { text: 'events', type: undefined },
  ])('reads "$text" as $type', ({ text, type }) => {
    expect(vocabulary.type(text)).toBe(type);
  });
});

describe('partnersOf', () => {
  it.each([
    { id: '1', partners: ['LGSG', 'Alessandro Volta'] },
    { id: '2', partners: ['CMM'] },
    { id: '3', partners: ['OXFAM'] },
  ])('gives event $id the partners $partners', ({ id, partners }) => {
    const event = dataset.events.find((one) => one.id === id);
    expect(vocabulary.partnersOf(event ?? { partners: [] })).toEqual(partners);
  });

  it('splits by the names of the register where none are listed', () => {
    const { dataset: unlisted } = parseDataset({
      events: [
        { id: '1', partners: ['Alfa Beta'] },
        { id: '2', partners: ['Alfa'] },
        { id: '3', partners: ['Beta'] },
        { id: '4', partners: ['Beta Gamma'] },
      ],
    });
    const { partnersOf } = vocabularyOf(unlisted);
    expect(unlisted.events.map(partnersOf)).toEqual([
      ['Alfa', 'Beta'],
      ['Alfa'],
      ['Beta'],
      ['Beta Gamma'],
    ]);
  });
});

describe('value', () => {
  it.each([
    { dimension: 'country', text: 'Italia', value: 'IT' },
    { dimension: 'country', text: 'Atlantis', value: 'Atlantis' },
    { dimension: 'setting', text: 'Schools', value: 'school' },
    { dimension: 'level', text: 'National', value: 'national' },
    { dimension: 'partner', text: 'inova +', value: 'INOVA+' },
  ])('reads $dimension "$text" as $value', ({ dimension, text, value }) => {
    expect(vocabulary.value(dimension, text)).toBe(value);
  });
});
