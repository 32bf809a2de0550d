import { emptyDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown/read-markdown.js';
import { readStatements } from '../../src/statement/read-statements.js';
import { factOf } from '../support/stated-facts.js';

const typed = {
  ...emptyDataset,
  eventTypes: ['Workshop', 'Webinar'].map((name) => ({
    name,
    aliases: [],
    aim: null,
    format: null,
    audience: null,
    level: null,
    source: { file: 'types.csv' },
  })),
};

const factsIn = async (text: string) =>
  readStatements(await readMarkdown(text, 'report.md'), typed).statements.map(factOf);

describe('people and the events at which they were', () => {
  it.each([
    [
      'In 2022 there were six events with 186 people, in 2023 two with 121.',
      [
        'reported 6 events year=2022',
        'reported 186 attendances year=2022',
        'reported 2 events year=2023',
        'reported 121 attendances year=2023',
      ],
    ],
    [
      'Three of the events took place in Portugal (144 participants), two in Italy (94).',
      [
        'reported 3 events country=PT',
        'reported 144 attendances country=PT',
        'reported 2 events country=IT',
        'reported 94 attendances country=IT',
      ],
    ],
    [
      'We ran 2 workshops (20 people), a hackathon (around 40) and a demo day (95).',
      [
        'reported 2 events type=Workshop',
        'reported 20 attendances type=Workshop',
        'reported 40 attendances event=hackathon',
      ],
    ],
    [
      'Realizaram-se 2 workshops (57 participantes) e um webinar (88).',
      [
        'reported 2 events type=Workshop',
        'reported 57 attendances type=Workshop',
        'reported 1 events type=Webinar',
        'reported 88 attendances type=Webinar',
      ],
    ],
    [
      'Two events were held online (200 people) and two were held on site (55).',
      [
        'reported 2 events mode=online',
        'reported 200 attendances mode=online',
        'reported 2 events mode=in person',
        'reported 55 attendances mode=in person',
      ],
    ],
    ['Three of them took place in Dublin (170 people).', ['reported 170 attendances part=dublin']],
    [
      'In total, there were 3 workshops with 92 participants and 2 webinars with 142 participants.',
      [
        'reported 3 events type=Workshop',
        'reported 92 attendances type=Workshop',
        'reported 2 events type=Webinar',
        'reported 142 attendances type=Webinar',
      ],
    ],
    [
      'In Malta, 2 sessions gathered 45 learners.',
      [
        'reported 2 events country=MT type=sessions',
        'reported 45 attendances country=MT type=sessions',
      ],
    ],
    [
      'Overall, 5 events were held: 3 events in Ireland (61 learners) and 2 events in Malta (47 learners).',
      [
        'reported 5 events',
        'reported 3 events country=IE',
        'reported 61 attendances country=IE',
        'reported 2 events country=MT',
        'reported 47 attendances country=MT',
      ],
    ],
    [
      'In Ireland there were 3 events (61 participants), in Malta two (47).',
      [
        'reported 3 events country=IE',
        'reported 61 attendances country=IE',
        'reported 2 events country=MT',
        'reported 47 attendances country=MT',
      ],
    ],
    [
      'Four workshops (162 participants) were held in Brno, two in Graz (53 participants).',
      [
        'reported 4 events type=Workshop part=brno',
        'reported 162 attendances type=Workshop part=brno',
        'reported 2 events type=Workshop part=graz',
        'reported 53 attendances type=Workshop part=graz',
      ],
    ],
    [
      'We held 38 activities, of which 23 were new. 514 people took part in these activities.',
      ['reported 38 unlinked', 'reported 23 unlinked', 'reported 514 attendances part=these'],
    ],
    [
      'On average, 28.4 people came to each event: 23 in Malta and 36 in Spain.',
      [
        'mean 28.4: reported attendances / reported events',
        'mean 23: reported attendances country=MT / reported events country=MT',
        'mean 36: reported attendances country=ES / reported events country=ES',
      ],
    ],
    [
      '- South Bohemia (CZ): 3 workshops\n- Tyrol (AT): 5 workshops',
      ['reported 3 events type=Workshop country=CZ', 'reported 5 events type=Workshop country=AT'],
    ],
    [
      'Of the 12 workshops planned, 14 were held, in which 287 people took part.',
      [
        'planned 12 events type=Workshop',
        'reported 14 events type=Workshop',
        'reported 287 attendances type=Workshop',
      ],
    ],
    [
      'Overall, 33 activities took place: 22 workshops and 11 webinars.',
      ['reported 33 events', 'reported 22 events type=Workshop', 'reported 11 events type=Webinar'],
    ],
    [
      'The partners held 8 activities with 327 participants and 12 other activities.',
      ['reported 8 events', 'reported 327 attendances', 'reported 12 unlinked'],
    ],
    [
      'In 2022 alone, 7 events reached 149 people.',
      ['reported 7 events year=2022', 'reported 149 attendances year=2022'],
    ],
    [
      'In 2021 3 events were held; in 2022 8 events with 298 participants.',
      [
        'reported 3 events year=2021',
        'reported 8 events year=2022',
        'reported 298 attendances year=2022',
      ],
    ],
  ])('%s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });
});

describe('figures behind a label', () => {
  it.each([
    [
      'Attendances, Workshop: 200 counted, 150 planned.',
      ['reported 200 attendances type=Workshop', 'planned 150 attendances type=Workshop'],
    ],
    ['Events, Webinar: 3 counted.', ['reported 3 events type=Webinar']],
    ['Attendances, opening event: 301 counted.', ['reported 301 attendances part=opening']],
  ])('count what it names first: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });

  it('keeps all numbers of a list with a last "and" apart', async () => {
    expect(await factsIn('They had 82, 81, and 75 participants.')).toEqual([
      'reported 82 attendances part=82 … 75',
      'reported 81 attendances part=82 … 75',
      'reported 75 attendances part=82 … 75',
    ]);
  });
});

describe('people of a kind', () => {
  it.each([
    [
      '195 women and 146 men took part.',
      ['reported 195 attendances part=women', 'reported 146 attendances part=men'],
    ],
    ['They were attended by 161 trainees.', ['reported 161 attendances']],
    [
      'The workshops gathered 200 participants, 120 of them women.',
      [
        'reported 200 attendances type=Workshop',
        'reported 120 attendances type=Workshop part=women',
      ],
    ],
    [
      'Sur les 341 participants, 195 étaient des femmes.',
      ['reported 341 attendances', 'reported 195 attendances part=femmes'],
    ],
    [
      '116 of the 341 participants attended the webinars.',
      ['reported 116 attendances type=Webinar', 'reported 341 attendances'],
    ],
  ])('are attendances: %s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });
});
