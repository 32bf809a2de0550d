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
