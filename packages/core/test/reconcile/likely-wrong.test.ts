import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { check } from '../../src/reconcile/check.js';
import { recommendedRules } from '../../src/reconcile/recommended-rules.js';
import { attendance, datasetOf, event, eventsOf, statement, target } from '../support/records.js';
import { socialLabs } from '../support/social-labs.js';

function doubts(dataset: Dataset) {
  return check(dataset, { rules: recommendedRules() }).findings.flatMap(({ rule, likelyWrong }) =>
    likelyWrong ? [{ rule, ...likelyWrong }] : [],
  );
}

describe('the figure most likely wrong', () => {
  it('is 586 in the example, against three other places and the rows', () => {
    const about = doubts(socialLabs).filter(({ printed }) => printed === '586');
    expect(about.map(({ rule }) => rule)).toEqual([
      'contradicting-statements',
      'statement-differs-from-register',
    ]);
    expect(about[0]?.text).toContain('if it were right, 712 (line 270), 295 (lines 200 and 270)');
    expect(about[0]?.text).toContain('one of 13 rows of the register would have to change');
    expect(about[0]?.speaks).toEqual([
      { printed: '586', for: [] },
      { printed: '712', for: ['31 records of the register', 'the sum of 4 stated parts'] },
    ]);
  });

  it('is the 34 of the plan, of which parts and targets come to 32', () => {
    const planned = doubts(socialLabs).find(({ rule }) => rule === 'part-and-whole');
    expect(planned).toMatchObject({ printed: '34 planned' });
    expect(planned?.speaks[1]?.for).toEqual(['4 targets', 'the sum of 2 stated parts']);
  });

  it('is open where two places say two things and nothing else is known', () => {
    const statements = [30, 31].map((value, at) =>
      statement({ value, measure: 'events', line: 10 * at + 1 }),
    );
    expect(doubts(datasetOf({ statements }))).toMatchObject([
      { printed: null, text: expect.stringContaining('It cannot be told which figure is wrong') },
    ]);
  });

  it.each([
    { it: 'the text, where one place differs', lines: 1, wrong: '60' },
    { it: 'open, where three places outweigh one row', lines: 3, wrong: null },
    { it: 'the register, where four places do', lines: 4, wrong: undefined },
  ])('is $it', ({ lines, wrong }) => {
    const statements = Array.from({ length: lines }, (_, at) =>
      statement({ value: 60, line: 10 * at + 1 }),
    );
    const [first] = doubts(datasetOf({ events: eventsOf([20, 30]), statements }));
    expect(first?.printed).toBe(wrong);
  });

  it('lets a row with an agreeing list weigh twice', () => {
    const events = [event({ row: 2, headcount: 3, title: 'Open day' })];
    const attendances = [0, 1, 2].map((at) => attendance({ event: 'e2', person: `p${at}` }));
    const statements = [0, 1, 2, 3].map((at) => statement({ value: 5, line: 10 * at + 1 }));
    const [first] = doubts(datasetOf({ events, attendances, statements }));
    expect(first?.printed).toBe('5');
  });

  it('says nothing of figures that take part in no sum', () => {
    const dataset = datasetOf({ events: eventsOf([20]), targets: [target({ value: 9 })] });
    expect(doubts(dataset)).toEqual([]);
  });
});
