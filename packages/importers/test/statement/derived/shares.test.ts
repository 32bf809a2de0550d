import { describe, expect, it } from 'vitest';
import { languageLead } from '../../support/language-lead.js';
import { factsIn } from '../../support/stated-facts.js';

const whole = 'reported attendances';
const listed = (base: string) => [
  `share 0.4: ${whole} country=PT / ${base}`,
  `share 0.35: ${whole} country=GR / ${base}`,
  `share 0.25: ${whole} country=ES / ${base}`,
];
const counted = 'reported 712 attendances';

const said = (code: string, text: string) => factsIn(`${languageLead[code]}\n\n${text}`);

describe('shares that a sentence lists', () => {
  it.each([
    ['en', 'Portugal accounted for 40 %, Greece for 35 % and Spain for 25 % of the participants.'],
    ['en', '40 % of the participants came from Portugal, 35 % from Greece and 25 % from Spain.'],
    ['en', 'The participants came from Portugal (40 %), Greece (35 %) and Spain (25 %).'],
    ['de', 'Auf Portugal kamen 40 %, auf Griechenland 35 %, auf Spanien 25 % der Teilnehmenden.'],
    ['fr', "Le Portugal représentait 40 %, la Grèce 35 % et l'Espagne 25 % des participants."],
    ['es', 'Portugal representó el 40 %, Grecia el 35 % y España el 25 % de los participantes.'],
    ['pt', 'Portugal representou 40 %, a Grécia 35 % e a Espanha 25 % dos participantes.'],
    ['it', 'I partecipanti provenivano da Portogallo (40 %), Grecia (35 %) e Spagna (25 %).'],
  ])('share the whole that it names, %s: %s', async (code, text) => {
    expect(await said(code, text)).toEqual(listed(whole));
  });

  it.each([
    [
      'en',
      'Of the 712 participants, 40 % came from Portugal, 35 % from Greece and 25 % from Spain.',
    ],
    ['en', 'Of the 712 participants, Portugal sent 40 %, Greece 35 % and Spain 25 %.'],
    [
      'de',
      'Von den 712 Teilnehmenden kamen 40 % aus Portugal, 35 % aus Griechenland und 25 % aus Spanien.',
    ],
    ['fr', "Sur les 712 participants, 40 % venaient du Portugal, 35 % de Grèce et 25 % d'Espagne."],
    [
      'es',
      'De los 712 participantes, el 40 % procedía de Portugal, el 35 % de Grecia y el 25 % de España.',
    ],
    ['pt', 'Dos 712 participantes, 40 % vieram de Portugal, 35 % da Grécia e 25 % de Espanha.'],
    [
      'it',
      'Dei 712 partecipanti, il 40 % proveniva dal Portogallo, il 35 % dalla Grecia e il 25 % dalla Spagna.',
    ],
    [
      'pl',
      'Spośród 712 uczestników 40 % pochodziło z Portugalii, 35 % z Grecji, a 25 % z Hiszpanii.',
    ],
    [
      'el',
      'Από τους 712 συμμετέχοντες, το 40 % ήταν από την Πορτογαλία, το 35 % από την Ελλάδα και το 25 % από την Ισπανία.',
    ],
  ])('share the figure that it opens with, %s: %s', async (code, text) => {
    expect(await said(code, text)).toEqual([counted, ...listed(counted)]);
  });

  it('may be round', async () => {
    const text = 'Of all events, about 60 % were held in Italy and nearly 40 % in Poland.';
    expect(await said('en', text)).toEqual([
      'share 0.6: reported events country=IT / reported events',
      'share 0.4: reported events country=PL / reported events',
    ]);
  });

  it('may be of people of several kinds', async () => {
    expect(
      await said('en', 'Of the 712 participants, 60 % were teachers and 40 % parents.'),
    ).toEqual([
      counted,
      `share 0.6: ${whole} part=teachers / ${counted}`,
      `share 0.4: ${whole} part=parents / ${counted}`,
    ]);
  });

  it('may be of a plan, which is then that of each part', async () => {
    const text = 'Portugal reached 95 % and Greece 110 % of the planned participants.';
    expect(await said('en', text)).toEqual([
      `share 0.95: ${whole} country=PT / planned attendances country=PT`,
      `share 1.1: ${whole} country=GR / planned attendances country=GR`,
    ]);
  });

  it.each([
    'Of the 712 participants, in Portugal 40 %, in Greece 35 % and in Spain 25 % were women.',
    'Of the 712 participants, 60 % were women and 40 % came from Portugal.',
    'Of the 712 participants, 40 % of the women came from Portugal, 60 % from Greece.',
    'Of the 712 participants, up to 40 % came from Portugal, 60 % from Greece.',
    'The 712 participants came from Portugal (40 %) and Greece (35 %).',
    'The satisfaction rate of the 712 participants was highest in Portugal (50 %) and Greece (48 %).',
  ])('are none where the parts are of something else: %s', async (text) => {
    expect((await said('en', text)).filter((fact) => fact.startsWith('share'))).toEqual([]);
  });

  it.each([
    'Up to 40 % of the participants came from Portugal.',
    '30 % to 40 % of the participants came from Portugal.',
    '30–40 % of the participants came from Portugal.',
    'About 400 of the 712 participants (60 %) came from Portugal.',
  ])('gives no share for a limit or a round figure: %s', async (text) => {
    expect((await said('en', text)).filter((fact) => fact.startsWith('share'))).toEqual([]);
  });
});
