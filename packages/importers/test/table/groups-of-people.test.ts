import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read-input.js';

async function headcountsOf(header: string, cells: string) {
  const rows = [header, `Alfa;2024-03-14;${cells}`, `Beta;2024-05-02;${cells}`];
  const bytes = new TextEncoder().encode(`${rows.join('\n')}\n`);
  const { dataset } = await readInput({ file: 'register.csv', bytes });
  return dataset.events?.map(({ headcount }) => headcount);
}

describe('columns that count groups of people', () => {
  it.each([
    'Event;Date;Students;Teachers;Parents',
    'Event;Date;No. of students;No. of teachers;Others',
    'Event;Date;Primary students;Secondary students;Teachers',
    'Evento;Data;N.º de alunos;N.º de professores;Pais',
    'Evento;Data;N. studenti;N. docenti;N. genitori',
    'Nazwa wydarzenia;Data;Liczba uczniów;Liczba nauczycieli;Liczba rodziców',
    'Τίτλος;Ημερομηνία;Μαθητές;Εκπαιδευτικοί;Γονείς',
    'Título;Fecha;Alumnado;Profesorado;Familias',
    'Titre;Date;Élèves;Enseignants;Parents',
    'Titel;Datum;Schüler;Lehrkräfte;Eltern',
  ])('are added: "%s"', async (header) => {
    expect(await headcountsOf(header, '120;14;30')).toEqual([164, 164]);
  });

  it.each([
    { header: 'Event;Date;Participants;Students;Teachers', cells: '40;30;10', headcount: 40 },
    { header: 'Event;Date;Students;Teachers;Participants', cells: '30;10;45', headcount: 45 },
    { header: 'Event;Date;Students;Teachers', cells: '30;Ana Lima', headcount: 30 },
    { header: 'Event;Date;Students;Teachers', cells: '30;', headcount: 30 },
  ])('are not added in "$header" over "$cells"', async ({ header, cells, headcount }) => {
    expect(await headcountsOf(header, cells)).toEqual([headcount, headcount]);
  });
});
