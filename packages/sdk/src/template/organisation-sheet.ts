import type { SheetToWrite } from '@partnership-impact/importers';
import { offeredCountries } from './countries.js';

/** The organisations that hold events, with the ways in which their names are written. */
export const organisationSheet: SheetToWrite = {
  name: 'Organisations',
  columns: [
    { header: 'Name', note: 'The name under which figures are printed.' },
    { header: 'Aliases', note: 'Other ways to write it, with semicolons between.' },
    { header: 'Country', values: offeredCountries },
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
