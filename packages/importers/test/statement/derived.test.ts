import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown/read-markdown.js';
import { readStatements } from '../../src/statement/read-statements.js';
import { factsIn, fourTypes } from '../support/stated-facts.js';

const whole = 'reported attendances';
const share = `share 0.6: ${whole} country=IT / ${whole}`;
const exceeded = [
  'planned 470 attendances',
  'change 0.51: reported attendances / planned 470 attendances',
];

describe('derived figures', () => {
  it.each([
    ['60 % of participants were in Italy.', [share]],
    [
      'On average an event had 17.8 participants.',
      ['mean 17.8: reported attendances / reported events'],
    ],
    ['Sixty people; 60 percent of all participants were in Italy.', [expect.any(String), share]],
    [
      'In Italy, 60 % of the participants were women.',
      [`share 0.6: ${whole} country=IT part=women / ${whole} country=IT`],
    ],
    [
      'Attendance fell from 190 in 2021 to 151 in 2022 (21 %).',
      [
        'reported 190 attendances year=2021',
        'reported 151 attendances year=2022',
        'change -0.21: reported 151 attendances year=2022 / reported 190 attendances year=2021',
      ],
    ],
    [
      'The average attendance rose from 33.5 to 38.0, 13 %.',
      ['change 0.13: reported 38 attendances / reported 33.5 attendances'],
    ],
    ['Average attendance rose from 33 to 38.', []],
    [
      'Participation rose from 120 to 186, an increase of 55 %.',
      [
        'reported 120 attendances part=from 120 to 186',
        'reported 186 attendances part=from 120 to 186',
        'change 0.55: reported 186 attendances / reported 120 attendances',
      ],
    ],
    [
      '37 % of the 712 participants were teachers.',
      [`share 0.37: ${whole} part=teachers / reported 712 attendances`, 'reported 712 attendances'],
    ],
    [
      '402 of the 712 participants (56.5 %) were in Italy.',
      [
        'reported 402 attendances country=IT',
        'reported 712 attendances',
        'share 0.565: reported 402 attendances country=IT / reported 712 attendances',
      ],
    ],
    [
      '712 participants came (151 % of the target).',
      ['reported 712 attendances', 'share 1.51: reported 712 attendances / planned attendances'],
    ],
    ['106 % of the planned participants came.', [`share 1.06: ${whole} / planned attendances`]],
    [
      'In 2020, 45 % of the events were held online.',
      ['share 0.45: reported events year=2020 mode=online / reported events year=2020'],
    ],
  ])('reads shares with part and whole: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });

  it.each([
    ['An average of 21 participants came to each event.', ['mean 21: R / reported events']],
    ['The average number of participants per event was 23.', ['mean 23: R / reported events']],
    [
      '34 events were held with an average of 20.9 participants.',
      ['reported 34 events', 'mean 20.9: R / reported 34 events'],
    ],
  ])('reads means with what they were divided by: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts.map((fact) => fact.replace('R', whole)));
  });

  it.each([
    ['4 more events than planned were held.', ['difference 4: reported events / planned events']],
    ['The target of 470 participants was exceeded by 51 %.', exceeded],
    [
      'This is 86 more than the 600 participants foreseen.',
      ['difference 86: reported attendances / planned 600 attendances', 'planned 600 attendances'],
    ],
    [
      'Attendance rose from 540 participants in 2020 to 918 participants in 2021, an increase of 70 %.',
      [
        'reported 540 attendances year=2020',
        'reported 918 attendances year=2021',
        'change 0.7: reported 918 attendances year=2021 / reported 540 attendances year=2020',
      ],
    ],
    [
      'The number of events rose from 12 to 31.',
      ['reported 12 events part=from 12 to 31', 'reported 31 events part=from 12 to 31'],
    ],
    ['12 % fewer participants than planned came.', ['change -0.12: R / planned attendances']],
  ])('reads changes with what they are set against: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts.map((fact) => fact.replace('R', whole)));
  });

  it.each([
    ['pt', 'A meta de 470 participantes foi ultrapassada em 51 %.', exceeded],
    ['es', 'La meta de 470 participantes se superó en un 51 %.', exceeded],
    ['de', 'Das Ziel von 470 Teilnehmenden wurde um 51 % übertroffen.', exceeded],
    ['it', 'Il 60 % dei partecipanti era in Italia.', [share]],
    ['pl', '60% uczestników było we Włoszech.', [share]],
    ['el', 'Το 60% των συμμετεχόντων ήταν στην Ιταλία.', [share]],
    ['fr', 'Dans ce projet, 60 % des participants étaient en Italie.', [share]],
  ])('reads %s: %s', async (_, text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });

  it.each([
    '35 % of the budget of 45,000 euros was spent.',
    '85 % of respondents were satisfied.',
    'The attendance rate was 85 %.',
    'Groups of 25 people worked together.',
    'The share of women was 64 %.',
  ])('leaves alone what it cannot tell the sides of: %s', async (text) => {
    expect(await factsIn(text)).toEqual([]);
  });

  it.each([
    ['56.6 % of participants were in Italy.', '56.6 %', 0.566, { low: 0.5655, high: 0.5665 }],
    ['About 60 % of participants were in Italy.', 'About 60 %', 0.6, { low: 0.55, high: 0.65 }],
    ['Over 60 % of participants were in Italy.', 'Over 60 %', 0.6, { low: 0.6, high: null }],
    ['An average of 23 people came to each event.', '23', 23, { low: 22.5, high: 23.5 }],
    ['5 % fewer people than planned came.', '5 %', -0.05, { low: -0.055, high: -0.045 }],
  ])('allows what was rounded away: %s', async (text, printed, value, interval) => {
    const document = await readMarkdown(text, 'r.md');
    const { statements } = readStatements(document, fourTypes);
    expect(statements).toMatchObject([{ measure: null, printed, value, interval }]);
  });
});
