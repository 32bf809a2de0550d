import { describe, expect, it } from 'vitest';
import { factsIn } from '../support/stated-facts.js';

const target = ['planned 700 attendances', 'reported 712 attendances'];
const verbs = ['planned 30 events', 'reported 34 events'];
const parts = [
  'reported 700 attendances',
  'reported 34 events',
  'reported 120 attendances mode=online',
];
const words = ['reported 34 events', 'reported 12 events setting=school'];
const mean = ['mean 21: reported attendances / reported events'];
const partners = ['reported 11 organisations', 'reported 4 countries'];

describe('readStatements', () => {
  it.each([
    ['pt', 'Foram planeados 30 eventos e realizados 34.', verbs],
    ['pt', 'A meta de 700 participantes foi ultrapassada: participaram 712 pessoas.', target],
    [
      'pt',
      'Cerca de 700 pessoas participaram nos 34 eventos, mais de 120 das quais online.',
      parts,
    ],
    ['pt', 'Trinta e quatro eventos foram realizados, dos quais doze em escolas.', words],
    ['pt', 'O projeto envolveu 11 parceiros de 4 países.', partners],
    ['pt', 'Em média, participaram 21 pessoas por evento.', mean],
    ['it', 'Sono stati previsti 30 eventi e ne sono stati realizzati 34.', verbs],
    [
      'it',
      "L'obiettivo di 700 partecipanti è stato superato: hanno partecipato 712 persone.",
      target,
    ],
    ['it', 'Circa 700 persone hanno preso parte ai 34 eventi, di cui oltre 120 online.', parts],
    ['it', 'Trentaquattro eventi sono stati organizzati, di cui dodici nelle scuole.', words],
    ['it', 'Il progetto ha coinvolto 11 partner di 4 paesi.', partners],
    ['pl', 'Zaplanowano 30 wydarzeń, a odbyły się 34.', verbs],
    ['pl', 'Założony cel 700 uczestników został przekroczony: wzięło udział 712 osób.', target],
    [
      'pl',
      'Trzydzieści cztery wydarzenia zostały zorganizowane, w tym dwanaście w szkołach.',
      words,
    ],
    ['pl', 'W projekt zaangażowanych było 11 partnerów z 4 krajów.', partners],
    ['pl', 'Średnio w każdym wydarzeniu brało udział 21 osób.', mean],
    ['el', 'Προγραμματίστηκαν 30 εκδηλώσεις και πραγματοποιήθηκαν 34.', verbs],
    ['el', 'Ο στόχος των 700 συμμετεχόντων ξεπεράστηκε: συμμετείχαν 712 άτομα.', target],
    ['el', 'Τριάντα τέσσερις εκδηλώσεις πραγματοποιήθηκαν, δώδεκα σε σχολεία.', words],
    ['el', 'Στο έργο συμμετείχαν 11 εταίροι από 4 χώρες.', partners],
    ['es', 'Se planificaron 30 eventos y se celebraron 34.', verbs],
    ['es', 'El objetivo de 700 participantes se superó: participaron 712 personas.', target],
    ['es', 'Unas 700 personas asistieron a los 34 eventos, más de 120 de ellas en línea.', parts],
    ['es', 'Treinta y cuatro eventos tuvieron lugar, doce de ellos en escuelas.', words],
    ['fr', '30 événements étaient prévus et 34 ont été organisés.', verbs],
    ['fr', "L'objectif de 700 participants a été dépassé : 712 personnes ont participé.", target],
    [
      'fr',
      'Environ 700 personnes ont assisté aux 34 événements, dont plus de 120 en ligne.',
      parts,
    ],
    ['fr', 'Trente-quatre événements ont eu lieu, dont douze dans des écoles.', words],
    ['fr', 'Le projet a mobilisé 11 partenaires de 4 pays.', partners],
    ['de', '30 Veranstaltungen waren geplant, 34 wurden durchgeführt.', verbs],
    ['de', 'Das Ziel von 700 Teilnehmenden wurde übertroffen: 712 Personen nahmen teil.', target],
    ['de', 'Rund 700 Personen besuchten die 34 Veranstaltungen, davon mehr als 120 online.', parts],
    ['de', 'Vierunddreißig Veranstaltungen fanden statt, davon zwölf in Schulen.', words],
    ['de', 'Am Projekt beteiligten sich 11 Partner aus 4 Ländern.', partners],
    ['de', 'Im Durchschnitt nahmen 21 Personen an jeder Veranstaltung teil.', mean],
    ['de', 'Die 4. Sitzung war gut.', []],
  ])('reads %s: %s', async (_, text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });
});
