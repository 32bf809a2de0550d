import { levels } from '@partnership-impact/core';
import type { SheetToWrite } from '@partnership-impact/importers';
import { offeredCountries } from './countries.js';

/** The register: one row for each event. */
export const eventSheet: SheetToWrite = {
  name: 'Events',
  columns: [
    { header: 'Event', note: 'Its title. Remove the examples when you start.' },
    { header: 'Type', note: 'As on the sheet "Event types".' },
    { header: 'Start date', kind: 'date', note: 'Its first day.' },
    { header: 'End date', kind: 'date', note: 'Its last day; empty for one day.' },
    { header: 'Country', note: 'Where it was held.', values: offeredCountries },
    { header: 'Level', note: 'Where it differs from its type.', values: levels },
    {
      header: 'Partners',
      note: 'As on the sheet "Organisations", the first in the lead, with semicolons between.',
    },
    { header: 'Setting', values: ['school', 'community'] },
    { header: 'Mode', values: ['in person', 'online', 'hybrid'] },
    {
      header: 'Participants',
      kind: 'number',
      note: 'People present, as counted. Leave empty what is not known; 0 says that nobody came.',
    },
    {
      header: 'Number of events',
      kind: 'number',
      note: 'How many events the row stands for. 1 where empty.',
    },
    { header: 'Status', values: ['held', 'cancelled'] },
    { header: 'Evidence', note: 'Files that prove it, with semicolons between.' },
  ],
  rows: [
    row('Opening in Coimbra', 'Opening event', '2024-03-14', 'Portugal', 'Escola do Rio', 31),
    row('Opening in Kraków', 'Opening event', '2024-04-18', 'Poland', 'Szkoła nad Wisłą', 28),
    row(
      'Rivers in the classroom',
      'Peer-learning workshop',
      '2024-10-09',
      'Portugal',
      'Escola do Rio',
      4,
    ),
    row(
      'Measuring together',
      'Peer-learning workshop',
      '2025-02-12',
      'Greece',
      'Δήμος Ποταμιάς',
      19,
    ),
    row('What we learnt so far', 'Webinar', '2025-05-21', '', 'Δήμος Ποταμιάς; Escola do Rio', 24),
  ],
};

function row(
  title: string,
  type: string,
  start: string,
  country: string,
  partners: string,
  people: number,
) {
  const online = country === '';
  const mode = online ? 'online' : 'in person';
  const setting = type === 'Peer-learning workshop' ? 'school' : 'community';
  const level = online ? 'international' : 'national';
  const evidence = `${start} attendance list.pdf`;
  return [
    title,
    type,
    start,
    '',
    country,
    level,
    partners,
    setting,
    mode,
    people,
    1,
    'held',
    evidence,
  ];
}
