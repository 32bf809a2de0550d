import { describe, expect, it } from 'vitest';
import { readContacts } from '../../src/contacts/read-contacts.js';
import { gridOf } from '../../src/grid/grid.js';

const read = (rows: readonly (readonly string[])[]) =>
  readContacts(gridOf(rows, { file: 'list.csv' }));

describe('readContacts', () => {
  it.each([
    {
      language: 'English',
      header: ['First name', 'Last name', 'E-mail', 'Organisation', 'Country'],
    },
    { language: 'Polish', header: ['Imię', 'Nazwisko', 'Adres e-mail', 'Instytucja', 'Kraj'] },
    {
      language: 'Spanish',
      header: ['Nombre de pila', 'Apellidos', 'Correo electrónico', 'Institución', 'País'],
    },
    {
      language: 'German',
      header: ['Vorname', 'Nachname', 'E-Mail-Adresse', 'Einrichtung', 'Land'],
    },
  ])('reads headers in $language', ({ header }) => {
    const { entries, issues } = read([header, ['Ana', 'Lis', 'ana@x.eu', 'CEO', 'Polska']]);
    expect(issues).toEqual([]);
    expect(entries).toMatchObject([
      {
        name: 'Ana Lis',
        email: 'ana@x.eu',
        organisation: 'CEO',
        country: 'PL',
        state: 'identified',
      },
    ]);
  });

  it('passes over a title and blank rows, and keeps the place of each entry', () => {
    const { entries } = read([
      ['Contacts of CEO'],
      [],
      ['Name', 'Email'],
      ['', ''],
      ['Ana', 'ana@x.eu'],
    ]);
    expect(entries.map(({ source }) => source)).toMatchObject([
      { file: 'list.csv', row: 5, cells: { email: { column: 2 } } },
    ]);
  });

  it('tells what cannot be read without telling who it is', () => {
    const { entries, issues } = read([
      ['Name', 'Email', 'Country', 'Date of registration'],
      ['Canary Person', 'canary at example', 'Atlantis', '31/02/2020'],
      ['Other', 'o@x.eu', 'Italy', '30/01/2020'],
    ]);
    expect(entries).toMatchObject([
      { name: 'Canary Person', email: null, country: null, on: null },
      { on: '2020-01-30' },
    ]);
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'unreadable-country',
      'unreadable-email',
      'unreadable-on',
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/canary/i);
  });

  it('says what a list needs when no header is found', () => {
    expect(
      read([
        ['a', 'b'],
        ['1', '2'],
      ]).issues,
    ).toMatchObject([{ code: 'no-contact-list' }]);
  });
});
