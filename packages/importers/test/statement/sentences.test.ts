import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/stated-facts.js';

describe('readStatements', () => {
  it.each([
    ['We planned 30 events and held 34.', ['planned 30 events', 'reported 34 events']],
    [
      'The target of 700 participants was exceeded: 712 people took part.',
      ['planned 700 attendances', 'reported 712 attendances'],
    ],
    [
      'The target of 30 events and of 700 participants was exceeded.',
      ['planned 30 events', 'planned 700 attendances'],
    ],
    ['34 of the 30 planned events were held.', ['reported 34 events', 'planned 30 events']],
    [
      '712 participants (151 % of 470 planned); 34 events (106 % of 32 planned); 9 countries.',
      [
        'reported 712 attendances',
        'share 1.51: reported 712 attendances / planned 470 attendances',
        'planned 470 attendances',
        'reported 34 events',
        'share 1.06: reported 34 events / planned 32 events',
        'planned 32 events',
        'reported 9 countries',
      ],
    ],
    ['The 10 planned events were held.', ['reported 10 events']],
    ['We will organise 34 events.', ['planned 34 events']],
    ['34 events were planned to be held.', ['planned 34 events']],
    ['As planned, 34 events were held.', ['reported 34 events']],
    ['This report will present the 34 events.', ['reported 34 events']],
    [
      '712 participants against a target of 470 came.',
      ['reported 712 attendances', 'planned 470 attendances'],
    ],
    [
      'Expected impact: 10 events with 150 participants',
      ['planned 10 events', 'planned 150 attendances'],
    ],
  ])('tells planned from reported: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });

  it.each([
    ['712 participants attended.', 'reported 712 attendances'],
    ['712 different people attended.', 'reported 712 participants'],
    ['There were 712 unique participants.', 'reported 712 participants'],
    ['820 people registered for the events.', 'reported 820 registered'],
    ['The database has a total of 1.754 contacts.', 'reported 1754 contacts'],
    ['28 organisations were involved.', 'reported 28 organisations'],
    ['The 12 schools were reached.', 'reported 12 organisations targetGroup=schools'],
    ['People from 28 countries were reached.', 'reported 28 countries'],
    ['3 events were cancelled.', 'reported 3 unlinked'],
    ['25 videos were published by the partners.', 'reported 25 unlinked'],
    ['The events were of four types.', 'reported 4 unlinked'],
    ['120 teachers were reached.', 'reported 120 unlinked'],
  ])('tells what is counted: %s', async (text, fact) => {
    expect(await factsIn(text)).toEqual([fact]);
  });

  it.each([
    'See Figure 2, Table 3 and page 7 of Annex 1.',
    'WP2 ran from M6 to M40 under Activity 2.3 and Output 2.1.',
    'The grant was € 45,000 and 4500 euros, of which 35 % went to travel.',
    'On 12 March 2019, at 10:30, the doors of the house were open.',
    'From March/2019 to May/2021 the partnership worked.',
    'From 14-18 March 2016 and in 2018-19 the partnership worked.',
    'Visit https://example.org/10/events and write to a10@example.org or +351 222 333 444.',
    'The 2-day workshop lasted 12 hours.',
    'The 1st event was one of the best.',
    '1. Introduction',
    'The project 2018-1-PT01-KA201-047 was funded under Horizon 2020.',
    'Participants rated the events 4.5 of 5.',
    'Each partner held 2 events.',
    'In each country, 2 events were held.',
    'In jedem Land fanden zwei Veranstaltungen statt.',
  ])('leaves alone: %s', async (text) => {
    expect(await factsIn(text)).toEqual([]);
  });

  it.each([
    [
      'We held 34 events, of them 30 at national level and 2 international, with 712 people in all, 673 national and 39 at international level.',
      [
        'reported 34 events',
        'reported 30 events level=national',
        'reported 2 events level=international',
        'reported 712 attendances',
        'reported 673 attendances level=national',
        'reported 39 attendances level=international',
      ],
    ],
    [
      '712 people came: 301 in the igniting events, 295 in peer-learning, 39 in the bench-learning and 77 in the forward-looking events.',
      [
        'reported 712 attendances',
        'reported 301 attendances type=Igniting event',
        'reported 295 attendances type=Peer-learning event',
        'reported 39 attendances type=Bench-learning event',
        'reported 77 attendances type=Forward-looking event',
      ],
    ],
    [
      'The igniting and peer-learning events gathered 301 and 295 participants respectively.',
      [
        'reported 301 attendances type=Igniting event',
        'reported 295 attendances type=Peer-learning event',
      ],
    ],
    [
      'In Portugal 90 people came to 3 events, in Italy 120 people to 4 events.',
      [
        'reported 90 attendances country=PT',
        'reported 3 events country=PT',
        'reported 120 attendances country=IT',
        'reported 4 events country=IT',
      ],
    ],
    [
      '712 participants, of whom 301 were teachers and 39 international, took part.',
      [
        'reported 712 attendances',
        'reported 301 attendances part=teachers',
        'reported 39 attendances level=international',
      ],
    ],
    [
      '586 participants from Portugal, Italy, Cyprus and Poland were engaged.',
      ['reported 586 attendances'],
    ],
    [
      '586 participants from Portugal and Italy were engaged.',
      ['reported 586 attendances part=PT, IT'],
    ],
    ['In 2019, 10 events were held.', ['reported 10 events year=2019']],
    ['CARDET organised 5 events.', ['reported 5 events partner=CARDET']],
    ['12 evaluation workshops were held.', ['reported 12 events type=evaluation']],
    ['12 events on digital skills were held.', ['reported 12 events part=digital skills']],
    [
      'The final conference gathered 120 participants.',
      ['reported 120 attendances event=The final conference'],
    ],
    [
      'The 5 national and 3 international events were held.',
      ['reported 5 events level=national', 'reported 3 events level=international'],
    ],
  ])('tells of what part: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });

  it('takes people for each of several events where only so they meet the whole', async () => {
    const text =
      'We planned 10 events with 150 people (5 in schools with 15 people and 5 in communities with 15 people).';
    expect(await factsIn(text)).toEqual([
      'planned 10 events',
      'planned 150 attendances',
      'planned 5 events setting=school',
      'planned 75 attendances setting=school',
      'planned 5 events setting=community',
      'planned 75 attendances setting=community',
    ]);
  });

  it('gives bullets the scope of their heading, whatever levels the headings have', async () => {
    const text =
      '### Igniting events\n\n- 10 events\n- 301 participants\n\n### Peer-learning events\n\n- 16 events\n\n## Forward-looking events\n\n- 6 events\n\n### Conclusions\n\nIn total, 34 events were held.\n';
    expect(await factsIn(text)).toEqual([
      'reported 10 events type=Igniting event',
      'reported 301 attendances type=Igniting event',
      'reported 16 events type=Peer-learning event',
      'reported 6 events type=Forward-looking event',
      'reported 34 events',
    ]);
  });
});
