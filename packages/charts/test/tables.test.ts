import { aggregate, check, recommendedRules } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { figuresTable, findingsTable } from '../src/index.js';
import { socialLabs } from './support/social-labs.js';
import { xmlFault } from './support/well-formed.js';

const dataset = socialLabs();
const display = (shown: object) =>
  (shown as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]?.();

describe('figuresTable', () => {
  const rows = aggregate(dataset, {
    measures: ['events', 'countries'],
    by: ['type'],
    totals: 'rollup',
  });

  it('shows figures, totals and records without a value', () => {
    const { table } = figuresTable(rows);
    expect(table.header).toEqual([
      'type',
      'events',
      'countries',
      'countries: records without a value',
    ]);
    expect(table.rows).toContainEqual(['Total', 34, 4, 2]);
  });

  it('has a display for notebooks', () => {
    const shown = display(figuresTable(rows));
    expect(xmlFault(shown?.['text/html'] ?? '')).toBe(null);
    expect(shown?.['text/plain']).toContain('Igniting event | 10');
  });

  it('may be empty', () => expect(figuresTable([]).table).toEqual({ header: [], rows: [] }));
});

describe('findingsTable', () => {
  const { findings } = check(dataset, { rules: recommendedRules() });

  it('shows each finding with its places', () => {
    const { title, table } = findingsTable(findings);
    expect(title).toBe(`${findings.length} findings`);
    expect(table.rows).toHaveLength(findings.length);
    expect(table.rows.flat().join(' ')).toMatch(/register\.csv, row \d+/);
    expect(xmlFault(display(findingsTable(findings))?.['text/html'] ?? '')).toBe(null);
  });
});
