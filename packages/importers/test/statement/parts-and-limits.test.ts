import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/stated-facts.js';

describe('what is no figure of the whole', () => {
  it.each([
    ['Two of the webinars were recorded.', ['reported 2 events type=webinars part=webinars']],
    [
      'Feedback was collected from 150 of the 712 participants.',
      ['reported 150 attendances part=participants', 'reported 712 attendances'],
    ],
    ['At most 25 people took part.', ['reported 25 attendances part=at most']],
    [
      'The garden day was the largest, with 95 participants.',
      ['reported 95 attendances event=the largest'],
    ],
    ['Around half of the 34 events took place online.', ['reported 34 events part=of']],
    [
      'Of the 712 participants, 212 were ninth-graders.',
      ['reported 712 attendances', 'reported 212 attendances part=ninth'],
    ],
    [
      '24 workshops and three conferences were held.',
      ['reported 24 events type=workshops', 'reported 3 events type=conferences'],
    ],
  ])('keeps apart: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });

  it.each([
    ['16 of the 20 planned events were held.', ['reported 16 events', 'planned 20 events']],
    [
      '402 of the 712 participants were in Italy.',
      ['reported 402 attendances country=IT', 'reported 712 attendances'],
    ],
    [
      '34 events brought together more than 700 participants.',
      ['reported 34 events', 'reported 700 attendances'],
    ],
    [
      '34 eventos reuniram mais de 700 participantes.',
      ['reported 34 events', 'reported 700 attendances'],
    ],
    [
      '34 wydarzenia zgromadziły ponad 700 uczestników.',
      ['reported 34 events', 'reported 700 attendances'],
    ],
    [
      'The 9 events are 72 % of the plan.',
      ['reported 9 events', 'share 0.72: reported 9 events / planned events'],
    ],
    ['Each of the six partners organised at least two events.', []],
    [
      'The 10 events <br> with 150 people: the three igniting events 90 people and the seven peer-learning events 60 people.',
      [
        'reported 10 events',
        'reported 150 attendances',
        'reported 3 events type=Igniting event',
        'reported 90 attendances type=Igniting event',
        'reported 7 events type=Peer-learning event',
        'reported 60 attendances type=Peer-learning event',
      ],
    ],
  ])('tells what belongs to which: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });
});

describe('a number of events that the predicate singles out', () => {
  it.each([
    ['8 events were recorded.', ['reported 8 events part=recorded']],
    ['Ten events were promoted online.', ['reported 10 events mode=online part=promoted']],
    [
      '7 events had more than 26 participants.',
      ['reported 7 events part=had', 'reported 26 attendances part=had'],
    ],
    ['In 2023 Q1, 4 events were held.', ['reported 4 events year=2023 part=q1']],
    ['Two events were held twice.', ['reported 2 events part=twice']],
    ['11 events had interpretation.', ['reported 11 events part=had']],
    [
      '34 events were held, 8 were recorded.',
      ['reported 34 events', 'reported 8 events part=recorded'],
    ],
    ['Foram gravados 8 eventos.', ['reported 8 events part=gravados']],
    ['Se grabaron 8 eventos en vídeo para los socios.', ['reported 8 events part=grabaron']],
    ['Es wurden 8 Veranstaltungen aufgezeichnet.', ['reported 8 events part=aufgezeichnet']],
  ])('is a part: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });

  it.each([
    ['In all, 31 events were held.', ['reported 31 events']],
    ['In total, 34 events were promoted online.', ['reported 34 events mode=online']],
    ['The 34 events had 712 participants.', ['reported 34 events', 'reported 712 attendances']],
    ['34 events brought together 712 people.', ['reported 34 events', 'reported 712 attendances']],
    ['31 Veranstaltungen fanden in den Schulen statt.', ['reported 31 events setting=school']],
    ['Zorganizowano 31 wydarzeń dla szkół w Polsce.', ['reported 31 events country=PL']],
  ])('is the whole where it is only held: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });
});
