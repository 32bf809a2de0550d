import { countryNames } from '@partnership-impact/core';
import type { SheetToWrite } from '@partnership-impact/importers';

/** The organisations that hold events, with the ways in which their names are written. */
export function organisationSheet(): SheetToWrite {
  return {
    name: 'Organisations',
    columns: [
      { header: 'Name', note: 'The name under which figures are printed.' },
      { header: 'Aliases', note: 'Other ways to write it, with semicolons between.' },
      { header: 'Country', values: countryNames().toSorted() },
      { header: 'Role', values: ['coordinator', 'partner', 'associated partner'] },
      {
        header: 'Target group',
        values: ['schools', 'local authorities', 'scientific/technical', 'other stakeholders'],
      },
    ],
    rows: [
      ['Escola do Rio', 'EDR', 'Portugal', 'coordinator', 'schools'],
      ['Szkoła nad Wisłą', 'SNW', 'Poland', 'partner', 'schools'],
      ['Δήμος Ποταμιάς', 'Municipality of Potamia', 'Greece', 'partner', 'local authorities'],
    ],
  };
}
