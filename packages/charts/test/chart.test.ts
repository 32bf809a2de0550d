import { describe, expect, it } from 'vitest';
import { barChart } from '../src/index.js';
import { sampleCharts } from './support/sample-charts.js';
import { xmlFault } from './support/well-formed.js';

const chart = barChart([
  { label: 'R&D <East>', value: 301 },
  { label: 'CEO', value: null },
]);

describe('a chart', () => {
  it('is frozen, with its tables and notes', () => {
    const { table, rows, notes } = chart;
    for (const part of [chart, table, table.rows, table.rows[0], rows, rows[0], notes, notes[0]]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('is its SVG as text', () => expect(`${chart}`).toBe(chart.svg));

  it('has a name, a description and ids of its own', () => {
    const id = /aria-labelledby="([^"]+)-title"/.exec(chart.svg)?.[1] ?? 'none';
    expect(chart.svg).toContain(`<title id="${id}-title">${chart.title}</title>`);
    expect(chart.svg).toContain(`aria-describedby="${id}-description"`);
    const other = barChart([{ label: 'other', value: 2 }]);
    expect(other.svg).not.toContain(id);
    expect(barChart([], { id: 'mine' }).svg).toContain('id="mine-title"');
  });

  it.each(['', 'two words'])('refuses "%s" as an id, which nothing can refer to', (id) => {
    expect(() => barChart([], { id })).toThrow(/Give one without spaces/);
  });

  it('keeps its name where an empty one is given', () => {
    expect(barChart([], { title: ' ' }).svg).toMatch(/<title[^>]*>Values<.title>/);
  });

  it('has a figure with its table in HTML', () => {
    const html = chart.toHTML();
    expect(html).toMatch(/^<figure.*<figcaption.*<table>.*<\/figure>$/s);
    expect(html).toContain('R&amp;D &lt;East&gt;');
    expect(html).toContain('No number for CEO.');
  });

  it('shows itself in notebooks', () => {
    const display = (chart as unknown as Record<symbol, () => Record<string, string>>)[
      Symbol.for('Jupyter.display')
    ]?.();
    expect(display?.['image/svg+xml']).toBe(chart.svg);
    expect(display?.['text/html']).toBe(chart.toHTML());
    expect(display?.['text/plain']).toBe(`${chart.title}. ${chart.description}`);
  });

  it('takes title, subtitle and language', () => {
    const { svg, title } = barChart([], {
      title: 'Uczestnicy',
      subtitle: 'według kraju',
      language: 'pl',
    });
    expect(title).toBe('Uczestnicy');
    expect(svg).toContain('lang="pl"');
    expect(svg).toContain('według kraju');
  });
});

describe('the check of XML in these tests', () => {
  it.each([
    ['<a><b></a></b>', /closes something else/],
    ['<a>', /is not closed/],
    ['<a x="1" x="2"/>', /an attribute twice/],
    ['<a x="<"/>', /no XML/],
    ['<a>& b</a>', /no XML/],
    ['<a>\u0001</a>', /does not allow/],
    ['<a>\uD800</a>', /surrogate/],
  ])('finds the fault of %s', (text, fault) => expect(xmlFault(text)).toMatch(fault));

  it('finds none in XML', () => expect(xmlFault('<a x="1&amp;2"><b/>text</a>')).toBe(null));
});

describe('each form', () => {
  it.each(Object.entries(sampleCharts()))('%s ends where its words and marks end', (_, { svg }) => {
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const lowest = Math.max(...Array.from(svg.matchAll(/ y="([\d.]+)"/g), ([, y]) => Number(y)));
    expect(height - lowest).toBeLessThan(70);
  });
});
