import { describe, expect, it } from 'vitest';
import { register } from '../support/read-register.js';

const people = ['Ana Canária', 'M. Canarek', 'Βασίλης Κανάριος', 'Jean Canari', 'Ana Canária'];

async function registerWith(header: string, cells: readonly string[]): Promise<string> {
  const rows = cells.map(
    (cell, at) => `Workshop ${at + 1} | 2021-05-0${at + 1} | CESIE | 1${at} | ${cell}`,
  );
  const read = await register(
    ['Event | Date | Partner | Participants', ...rows]
      .map((row, at) => (at === 0 ? `${row} | ${header}` : row))
      .join('\n'),
  );
  expect(read.events).toHaveLength(cells.length);
  return JSON.stringify(read.events);
}

describe('columns of personal details', () => {
  it.each([
    ...[
      'Contact person',
      'Contact / Name',
      'Trainer name',
      'Trainers',
      'Speaker(s)',
      'Filled in by',
      'Teacher',
      'Staff involved',
    ],
    ...[
      'Pessoa responsável',
      'Formador(a)',
      'Formadores',
      'Professora',
      'Preenchido por',
      'Responsável',
    ],
    ...[
      'Referente',
      'Formatrice',
      'Relatori',
      'Compilato da',
      'Docenti',
      'Responsabile dell’evento',
    ],
    ...['Osoba odpowiedzialna', 'Trenerka', 'Prelegenci', 'Imię i nazwisko trenera', 'Koordynator'],
    ...['Υπεύθυνος', 'Εκπαιδευτής/τρια', 'Εισηγητές', 'Ονοματεπώνυμο', 'ΟΜΙΛΗΤΗΣ'],
    ...['Persona responsable', 'Profesora', 'Nombre y apellidos', 'Coordinadora', 'Ponentes'],
    ...['Intervenant(e)s', 'Animatrice', 'Rempli par', 'Référent', 'Coordinateur'],
    ...[
      'Referent:in',
      'Ansprechpartnerin',
      'Kursleitung',
      'Dozent/in',
      'Verantwortlich',
      'Ausgefüllt von',
    ],
    ...['Responsible', 'Coordinator', 'Team', 'Guest'],
  ])('are left out under "%s"', async (header) => {
    expect(await registerWith(header, people)).not.toMatch(/canar|κανάρ/i);
  });

  it.each([
    ['Tel.', '912345679'],
    ['Telemóvel', '912 345 679'],
    ['Κινητό', '99 123456'],
    ['PESEL', '85010112345'],
    ['Codice fiscale', 'RSSMRA85M01H501Z'],
    ['Date de naissance', '12/03/1981'],
    ['Home address', 'Vogelweg 1'],
  ])('are left out under "%s", though no names', async (header, cell) => {
    expect(await registerWith(header, [cell, cell])).not.toContain(cell);
  });

  it.each([
    {
      it: 'a count of trainers',
      header: 'Trainers',
      cells: ['3', '4', '2'],
      kept: '"Trainers":"3"',
    },
    {
      it: 'a count of teachers in words',
      header: 'Teachers',
      cells: ['ca. 30', '30 (20 online)', '12 teachers'],
      kept: '"Teachers":"12 teachers"',
    },
    {
      it: 'a tick for teachers',
      header: 'Teachers',
      cells: ['yes', 'no'],
      kept: '"Teachers":"no"',
    },
    {
      it: 'the country of speakers',
      header: 'Speaker country',
      cells: ['Italy', 'Spain'],
      kept: '"ES"',
    },
    {
      it: 'a course',
      header: 'Teacher training',
      cells: ['Open Schools', 'Open Tools'],
      kept: 'Open Tools',
    },
    { it: 'hours of contact', header: 'Contact hours', cells: ['12', '8'], kept: '"hours":8' },
  ])('do not include $it', async ({ header, cells, kept }) => {
    expect(await registerWith(header, cells)).toContain(kept);
  });

  it.each(['Responsible', 'Coordinator'])(
    'do not include organisations under "%s"',
    async (header) => {
      const { events } = await register(
        `Event | Date | Participants | ${header}\nOne | 2021-05-03 | 18 | Scuola Media Verdi\nTwo | 2021-05-04 | 8 | Danmar Computers\nThree | 2021-05-05 | 7 | CESIE`,
      );
      expect(events.map(({ partners }) => partners[0])).toEqual([
        'Scuola Media Verdi',
        'Danmar Computers',
        'CESIE',
      ]);
    },
  );

  it('are kept where the config says so', async () => {
    const { events } = await register(
      'Event | Date | Participants | Trainer\nOne | 2021-05-03 | 18 | North',
      [],
      {
        columns: { Trainer: 'extra' },
      },
    );
    expect(events[0]?.extra).toEqual({ Trainer: 'North' });
  });
});
