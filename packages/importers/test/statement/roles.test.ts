import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/stated-facts.js';

/** Role and number of each figure, in the order of the text: `R5` is reported, `P80` planned. */
async function rolesIn(text: string): Promise<string> {
  const facts = await factsIn(text);
  return facts.map((fact) => fact.replace(/^(p|r)\w+ (\S+).*/, '$1$2').toUpperCase()).join(' ');
}

describe('roles of figures', () => {
  it.each([
    ['We had planned 4 workshops with 80 participants.', 'P4 P80'],
    ['We had foreseen 6 multiplier events with 240 participants.', 'P6 P240'],
    ['It had been planned to organise 10 events with 200 participants.', 'P10 P200'],
    ['We had planned 4 events with 80 people and held 5 events with 90 people.', 'P4 P80 R5 R90'],
    ['Zaplanowaliśmy 4 warsztaty z udziałem 80 uczestników.', 'P4 P80'],
    ['Είχαμε προγραμματίσει 4 εργαστήρια με 80 συμμετέχοντες.', 'P4 P80'],
    ['Habíamos previsto 4 talleres con 80 participantes.', 'P4 P80'],
  ])('reads a plan behind an auxiliary: %s', async (text, roles) => {
    expect(await rolesIn(text)).toBe(roles);
  });

  it.each([
    ['The 5 workshops were planned and delivered by the partners.', 'R5'],
    ['5 Veranstaltungen wurden geplant und durchgeführt; 90 Personen nahmen teil.', 'R5 R90'],
    ['30 events were planned and 34 held.', 'P30 R34'],
  ])('reads what was planned and held: %s', async (text, roles) => {
    expect(await rolesIn(text)).toBe(roles);
  });

  it.each([
    ['We held three workshops aimed at teachers with 60 participants.', 'R3 R60'],
    ['14 workshops were held, 4 of which targeted at women.', 'R14 R4'],
    ['5 workshops aimed to raise awareness were held with 90 participants.', 'R5 R90'],
    ['Three workshops intended for teachers gathered 60 participants.', 'R3 R60'],
    ['We planned 5 workshops aimed at teachers.', 'P5'],
    ['The project aimed at 12 workshops.', 'P12'],
    ['The goal of the 5 workshops was to inform the public.', 'R5'],
    ['The goal of 5 workshops was ambitious.', 'P5'],
    ['Ziel der 5 Workshops war es, Landwirte zu informieren.', 'R5'],
    ["L'objectif des 5 ateliers était d'informer les agriculteurs.", 'R5'],
    ['El objetivo de los 5 talleres era informar a los agricultores.', 'R5'],
    ["L'obiettivo dei 5 laboratori era informare gli agricoltori.", 'R5'],
    ['O objetivo das 5 oficinas era informar os agricultores.', 'R5'],
  ])('tells what events are for from a plan: %s', async (text, roles) => {
    expect(await rolesIn(text)).toBe(roles);
  });
});
