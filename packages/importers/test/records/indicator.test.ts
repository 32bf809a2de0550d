import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../src/records/indicator.js';

describe('indicatorOf', () => {
  it.each([
    ['events', 'events', {}],
    ['Number of events organised', 'events', {}],
    ['Total number of participants', 'attendances', {}],
    ['Number of participants in events', 'attendances', {}],
    ['Stakeholders reached through events', 'attendances', {}],
    ['Number of co-creation workshops', 'events', { type: 'co-creation workshops' }],
    ['Workshops (#)', 'events', { type: 'Workshops' }],
    ['Participants in webinars', 'attendances', { type: 'webinars' }],
    ['Webinar participants', 'attendances', { type: 'Webinar' }],
    ['Unique participants', 'participants', {}],
    ['Registered participants', 'registered', {}],
    ['Stakeholder fora', 'events', { type: 'Stakeholder fora' }],
    ['Participants in citizen assemblies', 'attendances', { type: 'citizen assemblies' }],
    ['Summer schools', 'events', { type: 'Summer schools' }],
    ['Female participants', 'attendances', { part: 'Female' }],
    ['Number of events in Italy', 'events', { country: 'IT' }],
    ['International events', 'events', { level: 'international' }],
    ['Participants in schools', 'attendances', { setting: 'school' }],
    ['Schools involved', 'organisations', { part: 'Schools' }],
    ['Numero di partecipanti ai laboratori', 'attendances', { type: 'laboratori' }],
    ['Liczba uczestników', 'attendances', {}],
    ['Teacher workshops', 'events', { type: 'Teacher workshops' }],
    ['Teachers trained', 'attendances', { part: 'Teachers' }],
    ['People trained', 'attendances', { part: 'trained' }],
    ['Pessoas formadas', 'attendances', { part: 'formadas' }],
    ['Participants reached', 'attendances', {}],
    ['Séminaires', 'events', { type: 'Séminaires' }],
    ['Nombre de webinaires', 'events', { type: 'webinaires' }],
    ['Jornadas', 'events', { type: 'Jornadas' }],
    ['Anzahl Fortbildungen', 'events', { type: 'Fortbildungen' }],
    ['Liczba warsztatów', 'events', { type: 'warsztatów' }],
    ['Αριθμός συμμετεχόντων', 'attendances', {}],
    ['Anzahl der durchgeführten Veranstaltungen', 'events', {}],
  ])('reads "%s" as %s of %o', (words, measure, scope) => {
    expect(indicatorOf(words)).toEqual({ measure, scope });
  });

  it.each(['Website visits', 'Newsletter subscribers', 'Website visitors', 'Downloads', 'Budget'])(
    'leaves "%s" alone',
    (words) => {
      expect(indicatorOf(words)).toBeUndefined();
    },
  );
});
