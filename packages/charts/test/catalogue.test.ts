import { emptyDataset, parseDataset, type Where } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { chartCatalogue } from '../src/index.js';
import { socialLabs } from './support/social-labs.js';

const dataset = socialLabs();
const draw = (name: string, options = {}) => {
  const entry = chartCatalogue.find((one) => one.name === name);
  if (!entry) throw new Error(`no chart ${name}`);
  return entry.draw(dataset, options);
};

describe('the catalogue', () => {
  it('gives each chart a name of its own and a question', () => {
    const names = chartCatalogue.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, sentence } of chartCatalogue) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\?$/);
    }
  });

  it.each(chartCatalogue.filter(({ name }) => name !== 'difference'))(
    'draws $name of a dataset without records',
    (entry) => {
      expect(entry.draw(emptyDataset).svg).toContain('</svg>');
    },
  );

  it('says what the difference needs', () => {
    const difference = chartCatalogue.find(({ name }) => name === 'difference');
    expect(() => difference?.draw(emptyDataset)).toThrow(/there is no target for attendances/);
  });

  it.each([
    ['cumulative', 'participants', 'not-additive'],
    ['difference', 'countries', 'not-additive'],
    ['partners', 'meanSize', 'invalid-option'],
  ])('%s refuses %s', (name, measure, code) => {
    expect(() => draw(name, { measure })).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a grid by one dimension', () => {
    expect(() => draw('grid', { by: ['type'] })).toThrow(/needs two dimensions/);
  });
});

describe('the charts of the example project show its figures', () => {
  it('targets', () => {
    const { rows } = draw('targets').table;
    expect(rows).toContainEqual(['Igniting event', 'Attendances', 301, 150, 301, '201\u00A0%']);
    expect(rows).toContainEqual(['Whole', 'Attendances', 712, 470, '586 / 712', '151\u00A0%']);
    expect(rows).toContainEqual(['Whole', 'Events', 34, 32, 34, '106\u00A0%']);
  });

  it('difference', () => {
    expect(draw('difference').description).toBe(
      'From 470 (Planned) to 712 (Counted), a difference of +242: Igniting event +151; Peer-learning event +275; ' +
        'Bench-learning event −111; Forward-looking event −73. Nothing is left unexplained.',
    );
  });

  it('cumulative', () => {
    expect(draw('cumulative').description).toBe(
      '562 attendances in the period from 16 Mar 2019 to 18 Dec 2021; 712 with those outside the period; the target of 470 was reached on 5 Mar 2021.',
    );
  });

  it('statements, those that do not agree first', () => {
    const { rows } = draw('statements').table;
    expect(rows.find((row) => row[2] === 586)).toEqual([
      'Attendances, whole project',
      'statements.csv, line 3',
      586,
      712,
      126,
      'contradicted',
    ]);
    const outcomes = rows.map((row) => row.at(-1));
    expect(outcomes.lastIndexOf('contradicted')).toBeLessThan(outcomes.indexOf('verified'));
  });

  it('countries and map', () => {
    const figures = [
      ['Italy', 388],
      ['Portugal', 106],
      ['Poland', 103],
      ['Cyprus', 76],
      ['No country given', 39],
    ];
    expect(draw('countries').table.rows).toEqual(figures);
    expect(draw('map').table.rows.map(([name, , value]) => [name, value])).toEqual(figures);
  });

  it('type and country, with totals', () => {
    expect(draw('type-country').table.rows.at(-1)).toEqual(['Total', 76, 388, 103, 106, 39, 712]);
  });

  it('countries of a grid in the order of their names', () => {
    expect(draw('type-country').table.header).toEqual([
      'event type',
      ...['Cyprus', 'Italy', 'Poland', 'Portugal', 'No country given', 'Total'],
    ]);
  });

  it('timeline', () => {
    expect(draw('timeline').description).toMatch(/^34 events from 16 Mar 2019 to 18 Dec 2021\./);
  });
});

describe('the partnership', () => {
  const events = [
    { id: '1', title: 'One', country: 'IT', partners: ['A', 'B'], eventCount: 2 },
    { id: '2', title: 'Two', country: 'PT', partners: ['A', 'C'] },
    { id: '3', title: 'Three', country: 'IT', partners: ['B', 'C'], status: 'cancelled' },
  ];
  const { dataset: joint } = parseDataset({ events });
  const partnership = chartCatalogue.find(({ name }) => name === 'partnership');

  it.each<{ where: Where; links: unknown }>([
    {
      where: {},
      links: [
        ['A', 'B', 2],
        ['A', 'C', 1],
      ],
    },
    { where: { scope: { country: 'IT' } }, links: [['A', 'B', 2]] },
    { where: { scope: { partner: 'C' } }, links: [['A', 'C', 1]] },
  ])('within $where', ({ where, links }) => {
    expect(partnership?.draw(joint, { where }).table.rows).toEqual(links);
  });
});
