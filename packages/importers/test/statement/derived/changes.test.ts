import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../src/lexicon/lexicons.js';
import { languageLead } from '../../support/language-lead.js';
import { factsIn } from '../../support/stated-facts.js';

const dated = [
  'reported 250 attendances year=2021',
  'reported 400 attendances year=2022',
  'change 0.6: reported 400 attendances year=2022 / reported 250 attendances year=2021',
];
const fallen = 'change -0.5: reported 250 attendances / reported 500 attendances';

const said = (code: string, text: string) => factsIn(`${languageLead[code]}\n\n${text}`);

describe('changes by their ends', () => {
  it.each([
    ['en', 'Attendance rose from 250 in 2021 to 400 in 2022, an increase of 60 %.'],
    ['en', 'Attendance went from 250 in 2021 to 400 in 2022 (60 %).'],
    ['en', 'Attendance grew from 250 people in 2021 to 400 people in 2022, a rise of 60 %.'],
    ['en', 'Attendance rose from 250 in 2021 to 400 in 2022, i.e. by 60 %.'],
    ['de', 'Die Teilnehmerzahl stieg von 250 im Jahr 2021 auf 400 im Jahr 2022, also um 60 %.'],
    ['de', 'Die Zahl der Teilnehmenden ist von 250 in 2021 auf 400 in 2022 gestiegen (60 %).'],
    ['fr', 'La participation est passée de 250 en 2021 à 400 en 2022, soit une hausse de 60 %.'],
    ['fr', 'Le nombre de participants est passé de 250 en 2021 à 400 en 2022 (+ 60 %).'],
    ['es', 'La asistencia pasó de 250 personas en 2021 a 400 en 2022, un incremento del 60 %.'],
    ['es', 'Los participantes pasaron de 250 en 2021 a 400 en 2022, una subida del 60 %.'],
    ['pt', 'A participação passou de 250 pessoas em 2021 para 400 em 2022, um aumento de 60 %.'],
    ['it', 'Il numero dei partecipanti è passato da 250 nel 2021 a 400 nel 2022, + 60 %.'],
    ['it', 'I partecipanti sono saliti da 250 nel 2021 a 400 nel 2022, con un aumento del 60 %.'],
    ['pl', 'Liczba uczestników wzrosła z 250 w 2021 r. do 400 w 2022 r., czyli o 60 %.'],
    [
      'el',
      'Ο αριθμός των συμμετεχόντων αυξήθηκε από 250 το 2021 σε 400 το 2022, δηλαδή κατά 60 %.',
    ],
  ])('are two dated figures, %s: %s', async (code, text) => {
    expect(await said(code, text)).toEqual(dated);
  });

  it.each([
    ['en', 'Attendance fell from 500 to 250, that is by 50 %.'],
    ['en', 'Attendance declined from 500 to 250, a decline of 50 %.'],
    ['de', 'Die Teilnehmerzahl sank von 500 auf 250, ein Rückgang von 50 %.'],
    ['fr', 'Le nombre de participants a baissé de 500 à 250, une baisse de 50 %.'],
    ['es', 'El número de participantes se redujo de 500 a 250, un descenso del 50 %.'],
    ['pt', 'O número de participantes desceu de 500 para 250, uma queda de 50 %.'],
    ['it', 'Il numero di partecipanti è sceso da 500 a 250, un calo del 50 %.'],
    ['pl', 'Liczba uczestników spadła z 500 do 250, co oznacza spadek o 50 %.'],
    ['el', 'Ο αριθμός των συμμετεχόντων μειώθηκε από 500 σε 250, μείωση 50 %.'],
  ])('that nobody dates are figures of the whole in no language, %s: %s', async (code, text) => {
    const [first, last, change, ...others] = await said(code, text);
    expect(first).toMatch(/^reported 500 attendances part=.* 250$/);
    expect(last).toMatch(/^reported 250 attendances part=.* 250$/);
    expect([change, ...others]).toEqual([fallen]);
  });

  it('have words in every language', () => {
    for (const { cues } of lexicons) expect(cues.changedFrom && cues.changedTo).not.toBe('');
  });

  it.each([
    [
      'is told before its ends',
      'The number of events rose by 25 %, from 4 in 2021 to 5 in 2022.',
      'change 0.25: reported 5 events year=2022 / reported 4 events year=2021',
    ],
    [
      'is of what the clause names, not of what was counted before',
      'The nine events drew more people: attendance rose from 250 in 2021 to 400 in 2022 (60 %).',
      'change 0.6: reported 400 attendances year=2022 / reported 250 attendances year=2021',
    ],
    [
      'may be the second of a sentence',
      'Events rose from 4 in 2021 to 5 in 2022 and attendance from 250 in 2021 to 400 in 2022.',
      'reported 400 attendances year=2022',
    ],
    [
      'of a plan leaves the later one in force',
      'The target was raised from 600 to 700 participants, and 749 came, 7 % more than planned.',
      'change 0.07: reported 749 attendances / planned 700 attendances',
    ],
    [
      'against the plan is none of the ends',
      'Attendance rose from 250 in 2021 to 400 in 2022, 20 % more than planned.',
      'change 0.2: reported 400 attendances year=2022 / planned attendances year=2022',
    ],
    [
      'of another figure is none of the ends',
      'Attendance rose from 250 in 2021 to 400 in 2022, while the events grew by 25 %.',
      'change 0.25: reported 400 attendances year=2022 / unknown',
    ],
  ])('a change %s', async (_, text, change) => {
    expect(await said('en', text)).toContain(change);
  });

  it.each([
    ['of round figures', 'Attendance rose from about 250 to over 400, an increase of 75 %.'],
    ['between two times that are one', 'From 2021 to 2022 attendance rose from 250 to 400.'],
  ])('gives no figure of the whole %s', async (_, text) => {
    const facts = await said('en', text);
    expect(facts).toHaveLength(2);
    for (const fact of facts) expect(fact).toMatch(/ part=.*400$/);
  });

  it.each([
    ['fr', 'Les ateliers ont accueilli de 60 à 140 participants.'],
    ['es', 'Cada taller reunió de 60 a 140 participantes.'],
    ['en', 'Workshops had from 60 to 140 participants.'],
  ])('leaves ranges alone, %s: %s', async (code, text) => {
    expect((await said(code, text)).join()).not.toContain('part=');
  });

  it.each([
    ['en', 'The share of women rose from 40 % to 50 %, an increase of 10 %.'],
    ['en', 'The share of women rose by 10 %, from 40 % in 2021 to 50 % in 2022.'],
    ['en', 'The share of women rose from 40 % to 50 % (10 %).'],
    ['de', 'Der Anteil der Frauen stieg von 40 % auf 50 %, also um 10 %.'],
    ['fr', 'La part des femmes est passée de 40 % à 50 %, soit une hausse de 10 %.'],
    ['es', 'La proporción de mujeres pasó del 40 % al 50 %, un aumento del 10 %.'],
    ['pt', 'A percentagem de mulheres passou de 40 % para 50 %, um aumento de 10 %.'],
    ['it', 'La quota di donne è passata dal 40 % al 50 %, con un aumento del 10 %.'],
    ['pl', 'Udział kobiet wzrósł z 40 % do 50 %, czyli o 10 %.'],
    ['el', 'Το ποσοστό των γυναικών αυξήθηκε από 40 % σε 50 %, αύξηση 10 %.'],
  ])('of a share stand beside the two shares, %s: %s', async (code, text) => {
    const facts = await said(code, text);
    const told = facts.map((fact) => fact.replace(/: reported attendances part=.*/, ''));
    expect(told.toSorted()).toEqual(['change 0.1', 'share 0.4', 'share 0.5']);
  });

  it.each([
    'The share of women rose from 40 % to 50 %, an increase of 10 percentage points.',
    'The share of women rose from 40 % to 50 %.',
    'The share of women rose from 20 % to 40 % (20 % of them in schools).',
  ])('of a share are no figures without a change in per cent: %s', async (text) => {
    expect(await said('en', text)).toEqual([]);
  });

  it('takes no article before a percentage for a number', async () => {
    expect(await said('es', 'El número de eventos aumentó un 25 %.')).toEqual([]);
  });
});
