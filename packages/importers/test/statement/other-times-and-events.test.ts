import { parseDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/stated-facts.js';

const untyped = parseDataset({ events: [{ id: '1', country: 'PT' }] }).dataset;

describe('figures of other times, projects and events', () => {
  it.each([
    'In the previous year, 38 events with 1,104 participants were held.',
    'This compares with 9 events and 210 participants the year before.',
    'Im Vorjahr waren es 38 Veranstaltungen mit 1.104 Teilnehmenden.',
    "L'année précédente, 38 événements avaient réuni 1 104 participants.",
    'El año anterior se celebraron 38 eventos con 1.104 participantes.',
    "L'anno precedente si erano svolti 38 eventi con 1.104 partecipanti.",
    'No ano anterior realizaram-se 38 eventos com 1.104 participantes.',
    'W poprzednim roku odbyło się 38 wydarzeń z udziałem 1104 uczestników.',
    'Το προηγούμενο έτος πραγματοποιήθηκαν 38 εκδηλώσεις με 1.104 συμμετέχοντες.',
    'Since 2012 we have run 1,800 events.',
    'By the end of May 2021, 6 events had been held.',
    'At M18, two events with 64 participants had been held.',
    'Seit 2012 haben wir 180 Veranstaltungen durchgeführt.',
    'Bis Ende 2021 fanden 6 Veranstaltungen statt.',
    'Depuis 2012, nous avons organisé 180 événements.',
    'Desde 2012 hemos celebrado 180 eventos.',
    'Dal 2012 abbiamo organizzato 180 eventi.',
    'Até ao final de 2021 realizaram-se 6 eventos.',
    'Od 2012 roku zorganizowaliśmy 180 wydarzeń.',
    'Μέχρι το τέλος του 2021 πραγματοποιήθηκαν 6 εκδηλώσεις.',
    'Zum 31. Dezember 2021 waren 6 Veranstaltungen durchgeführt.',
    'The first one was attended by 61 people and the second drew 75.',
    'In a sister project 40 events with 900 participants were held.',
    'The first three events were held in spring 2021.',
    'Die ersten drei Veranstaltungen waren online.',
    'Les trois premiers événements ont eu lieu en ligne.',
    'The project was presented at 26 conferences.',
    'Partners attended 14 conferences.',
    'Das Projekt wurde auf 26 Konferenzen vorgestellt.',
    'El proyecto se presentó en 26 congresos.',
    'Together, these three countries stand for most participants.',
    'Three countries saw a rise.',
    'Of those 30,000 people, half were new.',
    '42 people participated in these 20 learning programmes.',
    'Primarily Africa and Asia (24 out of 35 countries) took part in 2021.',
  ])('is no figure of the whole: %s', async (text) => {
    const facts = await factsIn(text, untyped);
    expect(facts).not.toEqual([]);
    const whole = facts.filter((fact) => !/=|35 countries/.test(fact));
    expect(whole).toEqual([]);
  });

  it.each([
    ['34 events were held, compared with 20 in the year before.', 'reported 34 events'],
    ['In the second year (2021), 6 events were held.', 'reported 6 events year=2021'],
    ['These 341 participants came to 12 events.', 'reported 12 events'],
    ['All four countries took part.', 'reported 4 countries'],
    ['341 participants took part in the 12 events.', 'reported 12 events'],
    ['We developed and held 12 events.', 'reported 12 events'],
    ['This report will present the 12 events.', 'reported 12 events'],
  ])('stays one: %s', async (text, fact) => {
    expect(await factsIn(text, untyped)).toContain(fact);
  });

  it('takes what was written for no events', async () => {
    expect(await factsIn('We developed four workshops for professionals.')).toEqual([
      'reported 4 unlinked',
    ]);
    expect(await factsIn('15 workshops for teachers were designed.')).toEqual([
      'reported 15 unlinked',
    ]);
  });

  it('knows the days of one end from those of the project', async () => {
    const { dataset } = parseDataset({
      project: { name: 'P', period: { start: '2020-03-01', end: '2023-03-01' } },
    });
    expect(await factsIn('By the end of 2021, 6 events had been held.', dataset)).toEqual([
      'reported 6 events',
    ]);
  });

  it('gives what came of a plan its kind', async () => {
    expect(
      await factsIn('5 multiplier events were foreseen; in practice 6 events were organised.'),
    ).toEqual(['planned 5 events type=multiplier', 'reported 6 events type=multiplier']);
  });

  it('takes no verb for the words before a noun', async () => {
    expect(await factsIn('Of the members, 18,000 actually attended any events.')).toEqual([]);
    expect(await factsIn('Story times were 812 of these events.')).toEqual([
      'reported 812 events part=events',
    ]);
    expect(await factsIn('In total 1,440 people had registered.')).toEqual([
      'reported 1440 registered',
    ]);
  });
});

describe('kinds of event that a report counts in different places', () => {
  const report = (...paragraphs: string[]) =>
    factsIn(`# Report\n\n${paragraphs.join('\n\n')}`, untyped);

  it('are kinds where there are two', async () => {
    expect(await report('7 workshops had 200 participants.', 'Three webinars were held.')).toEqual([
      'reported 7 events type=workshops',
      'reported 200 attendances type=workshops',
      'reported 3 events type=webinars',
    ]);
  });

  it('are a part where more events are counted', async () => {
    expect(await report('12 events were held.', 'The 7 workshops had 200 participants.')).toEqual([
      'reported 12 events',
      'reported 7 events type=workshops',
      'reported 200 attendances type=workshops',
    ]);
  });

  it('are told for people alone, too', async () => {
    expect(
      await report(
        '12 events had 341 participants.',
        'The webinars reached 96 people.',
        'The workshops reached 200 people.',
      ),
    ).toEqual([
      'reported 12 events',
      'reported 341 attendances',
      'reported 96 attendances type=webinars',
      'reported 200 attendances type=workshops',
    ]);
  });

  it('are types of their own beside known ones', async () => {
    expect(await factsIn('The hackathons reached 96 people.')).toEqual([
      'reported 96 attendances type=hackathons',
    ]);
  });

  it('are all events where they are the only ones', async () => {
    expect(
      await report('12 workshops were held.', 'The 12 workshops had 341 participants.'),
    ).toEqual(['reported 12 events', 'reported 12 events', 'reported 341 attendances']);
  });
});
