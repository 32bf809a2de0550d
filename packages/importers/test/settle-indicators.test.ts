import { blankEvent, type Dataset, emptyDataset, type Statement } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { settleIndicators } from '../src/settle-indicators.js';

const events = [{ id: 'e1', ...blankEvent, type: 'Citizen assembly', headcount: 52 }];

function settled(role: Statement['role'], indicator: string) {
  const statement: Statement = {
    role,
    measure: null,
    scope: { indicator },
    period: null,
    value: 3,
    interval: { low: 3, high: 3 },
    printed: '3',
    passage: null,
    source: { file: 'plan.xlsx', sheet: 'KPIs', row: 2 },
  };
  const dataset: Dataset = { ...emptyDataset, events, statements: [statement] };
  return settleIndicators(dataset);
}

describe('settleIndicators', () => {
  it('makes a target of what is planned for a kind of event', () => {
    const { targets, statements } = settled('planned', 'Number of citizen assemblies');
    expect(statements).toEqual([]);
    expect(targets).toMatchObject([
      { measure: 'events', scope: { type: 'Citizen assembly' }, value: 3, source: { row: 2 } },
    ]);
  });

  it('makes a statement on events of what was achieved', () => {
    const { targets, statements } = settled('reported', 'Citizen assemblies held');
    expect(targets).toEqual([]);
    expect(statements).toMatchObject([{ measure: 'events', scope: { type: 'Citizen assembly' } }]);
  });

  it('leaves other indicators alone', () => {
    const { targets, statements } = settled('planned', 'Newsletter subscribers');
    expect(targets).toEqual([]);
    expect(statements).toMatchObject([{ measure: null }]);
  });
});
