import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown/read-markdown.js';
import { readPin } from '../../src/statement/pin.js';
import { readStatements } from '../../src/statement/read-statements.js';
import { factOf, fourTypes } from '../support/stated-facts.js';

describe('readPin', () => {
  it.each([
    ['impact: not-a-figure', { figure: false, problems: [] }],
    ['impact: measure=events', { figure: true, measure: 'events', problems: [] }],
    [
      ' impact: measure=attendances scope.type="Igniting event" role=planned ',
      {
        figure: true,
        measure: 'attendances',
        role: 'planned',
        scope: { type: 'Igniting event' },
        problems: [],
      },
    ],
    ['impact: scope=all', { figure: true, scope: {}, problems: [] }],
    ['impact: measure=visitors', { figure: true, problems: ['measure=visitors'] }],
    ['a note to ourselves', undefined],
  ])('reads "%s"', (comment, pin) => {
    expect(readPin(comment)).toEqual(pin);
  });
});

describe('readStatements', () => {
  async function pinned(text: string) {
    const document = await readMarkdown(text, 'report.md');
    const { statements, issues } = readStatements(document, fourTypes);
    return { facts: statements.map(factOf), issues: issues.map(({ code }) => code) };
  }

  it.each([
    ['Our 34 <!-- impact: not-a-figure --> events were held.', []],
    [
      'We counted 301 <!-- impact: measure=attendances scope.type="Igniting event" --> smiles.',
      ['reported 301 attendances type=Igniting event'],
    ],
    [
      'The 712 participants <!-- impact: measure=participants role=planned --> came to 34 events.',
      ['planned 712 participants', 'reported 34 events'],
    ],
    ['In Portugal 90 <!-- impact: scope=all --> people came.', ['reported 90 attendances']],
    ['In 2019 <!-- impact: measure=attendances --> people came.', ['reported 2019 attendances']],
  ])('lets the author settle a figure: %s', async (text, facts) => {
    expect(await pinned(text)).toEqual({ facts, issues: [] });
  });

  it('says which words of a comment it did not understand', async () => {
    const { issues } = await pinned('34 events <!-- impact: measure=guests --> were held.');
    expect(issues).toEqual(['pin-not-understood']);
  });

  it('says that a comment stands behind no figure', async () => {
    const { issues } = await pinned('Many events <!-- impact: not-a-figure --> were held.');
    expect(issues).toEqual(['pin-without-figure']);
  });
});
