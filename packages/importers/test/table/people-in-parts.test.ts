import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read-input.js';

async function headcountsOf(rows: readonly string[]) {
  const bytes = new TextEncoder().encode(`${rows.join('\n')}\n`);
  const { dataset } = await readInput({ file: 'register.csv', bytes });
  return dataset.events?.map(({ headcount }) => headcount);
}

describe('two columns that count halves of the people', () => {
  it.each([
    ['Title;Date', 'Women', 'Men'],
    ['Evento;Data', 'Mulheres', 'Homens'],
    ['Titolo;Data', 'Donne', 'Uomini'],
    ['Nazwa wydarzenia;Data', 'Liczba kobiet', 'Liczba mężczyzn'],
    ['Τίτλος;Ημερομηνία', 'Γυναίκες', 'Άνδρες'],
    ['Título;Fecha', 'Mujeres', 'Hombres'],
    ['Titre;Date', 'Femmes', 'Hommes'],
    ['Titel;Datum', 'Frauen', 'Männer'],
    ['Title;Date', 'Participants (women)', 'Participants (men)'],
    ['Title;Date', 'Participants onsite', 'Participants online'],
    ['Evento;Data', 'Participantes presenciais', 'Participantes online'],
    ['Titolo;Data', 'Partecipanti in presenza', 'Partecipanti da remoto'],
    ['Nazwa wydarzenia;Data', 'Uczestnicy stacjonarnie', 'Uczestnicy online'],
    ['Τίτλος;Ημερομηνία', 'Συμμετέχοντες δια ζώσης', 'Συμμετέχοντες διαδικτυακά'],
    ['Título;Fecha', 'Participantes presenciales', 'Participantes en línea'],
    ['Titre;Date', 'Participants en présentiel', 'Participants à distance'],
    ['Titel;Datum', 'Teilnehmende in Präsenz', 'Teilnehmende online'],
  ])('are added: "%s;%s;%s"', async (before, one, two) => {
    const rows = [`${before};${one};${two}`, 'Alfa;2024-03-14;30;15', 'Beta;2024-05-02;12;10'];
    expect(await headcountsOf(rows)).toEqual([45, 22]);
  });

  it.each([
    {
      it: 'are not added beside a column that counts all',
      header: 'Title;Date;Participants;Participants (women);Participants (men)',
      cells: '45;30;14',
      headcount: 45,
    },
    {
      it: 'are those of what took place beside what was planned',
      header: 'Title;Date;Planned women;Planned men;Women reached;Men reached',
      cells: '40;20;30;15',
      headcount: 45,
    },
    {
      it: 'need both',
      header: 'Title;Date;Participants;Women',
      cells: '45;30',
      headcount: 45,
    },
  ])('$it', async ({ header, cells, headcount }) => {
    const rows = [header, `Alfa;2024-03-14;${cells}`, `Beta;2024-05-02;${cells}`];
    expect(await headcountsOf(rows)).toEqual([headcount, headcount]);
  });
});

describe('a column that counts all participants', () => {
  it.each([
    ['Students;Participants', '20;23'],
    ['Participants;Stakeholders', '23;20'],
    ['Trainees;Guests;Attendees', '20;3;23'],
    ['Participants planned;Participants reached', '30;23'],
    ['Participantes previstos;Participantes alcançados', '30;23'],
    ['Partecipanti previsti;Partecipanti raggiunti', '30;23'],
    ['Participants prévus;Participants atteints', '30;23'],
    ['Teilnehmende geplant;Teilnehmende erreicht', '30;23'],
  ])('is chosen of "%s"', async (header, cells) => {
    const rows = [`Title;Date;${header}`, `Alfa;2024-03-14;${cells}`, `Beta;2024-05-02;${cells}`];
    expect(await headcountsOf(rows)).toEqual([23, 23]);
  });
});
