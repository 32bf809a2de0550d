import { describe, expect, it } from 'vitest';
import { joinImports } from '../src/join-imports.js';
import { readInput } from '../src/read-input.js';

const plan = 'Type,Events,Participants\nWorkshop,10,150\nConference,2,80\n';
const report =
  '# Labs\n\n| Type | Target events | Target participants |\n|---|---|---|\n' +
  '| Workshop | 10 | 120 |\n| Webinar | 4 | 60 |\n';

async function joined(order: 'plan first' | 'report first') {
  const read = (file: string, text: string) =>
    readInput({ file, bytes: new TextEncoder().encode(text) });
  const inputs = [await read('targets.csv', plan), await read('report.md', report)];
  return joinImports(order === 'plan first' ? inputs : inputs.toReversed()).dataset;
}

describe('targets that a report repeats', () => {
  it.each(['plan first', 'report first'] as const)('leave the plan as it is: %s', async (order) => {
    const { targets, statements } = await joined(order);
    const told = targets.map(
      ({ measure, scope, value, source }) => `${source.file} ${scope.type} ${measure} ${value}`,
    );
    expect(told.sort()).toEqual([
      'report.md Webinar attendances 60',
      'report.md Webinar events 4',
      'targets.csv Conference attendances 80',
      'targets.csv Conference events 2',
      'targets.csv Workshop attendances 150',
      'targets.csv Workshop events 10',
    ]);
    expect(
      statements.map(({ role, measure, value, source }) => [role, measure, value, source.line]),
    ).toEqual([
      ['planned', 'events', 10, 5],
      ['planned', 'attendances', 120, 5],
    ]);
  });
});
