/** What is said of records: events, organisations, attendances, contacts. */
export const records = {
  'repeated-id': (told: RepeatedId) =>
    told.of === 'rows'
      ? `The id "${told.id}" stands on row ${told.row} too; this row was read as an event of its own.`
      : `Two inputs have an event with the id "${told.id}"; the second was read as "${told.readAs}".`,
  'no-event': () => 'The row stands for 0 events; it was left out.',
  'count-from-title': ({ title, events }: { readonly title: string; readonly events: number }) =>
    `"${title}" was read as ${events} events, by its title; no column counts events.`,
  'cancelled-with-people': ({ people }: { readonly people: number }) =>
    `The event is marked as cancelled, and ${people} people are counted; it was read as held.`,
  'no-name': ({ of }: { readonly of: 'organisation' | 'event type' }) =>
    of === 'organisation'
      ? 'The row names no organisation; it was left out.'
      : 'The row names no type of event; it was left out.',
  'listed-twice': ({ name }: { readonly name: string }) =>
    `"${name}" is listed twice; the first row counts.`,
  'unknown-measure': ({ printed }: { readonly printed: string }) =>
    `No measure is called "${printed}"; the statement stays unlinked.`,

  'bots-left-out': ({ rows }: LeftOut) => `${rowsWere(rows)} left out: note takers and the like.`,
  'hosts-left-out': ({ rows }: LeftOut) => `${rowsWere(rows)} left out: hosts.`,
  'cancelled-left-out': ({ rows }: LeftOut) =>
    `${rowsWere(rows)} left out: registrations cancelled, refunded or rejected.`,
  'unnamed-left-out': ({ rows }: LeftOut) =>
    `${rowsWere(rows)} left out: below sessions, and without a name.`,
  'short-left-out': ({ rows, minutes }: LeftOut & { readonly minutes: number }) =>
    `${rowsWere(rows)} left out: stayed under ${minutes} minutes.`,
  'no-pseudonym-key': ({ lists }: { readonly lists: number }) =>
    `No key for pseudonyms was given: people were numbered within each of ${lists} lists and are not recognised from one to another, so distinct participants cannot be told.`,

  'second-project': ({ file, counted }: { readonly file: string; readonly counted: string }) =>
    `"${file}" describes a project too; that of "${counted}" counts.`,
  'register-in-report': ({ common, events, register }: RegisterInReport) =>
    `${common} of the ${events} events of this table stand in "${register}" too; they are counted from there, and the table was compared with it.`,
  'table-differs-from-register': (told: Differing) => {
    const named = `"${told.title}" on ${told.day}`;
    if (told.of === 'events') {
      return `${named} stands in the table of the report and not in "${told.register}".`;
    }
    return `${named} has a headcount of ${told.headcount} in the table of the report and of ${told.registered ?? 'nothing'} in "${told.register}".`;
  },

  'no-contact-list': () =>
    'No row names the columns of a contact list. It needs a column for the address ("Email") or the name ("Name", "First name" and "Last name").',
  'unreadable-on': () => unreadable('date'),
  'unreadable-basison': () => unreadable('date'),
  'unreadable-country': () => unreadable('country'),
  'unreadable-email': () => unreadable('e-mail address'),
};

/** An id on two rows of a table, or in two inputs. */
type RepeatedId =
  | { readonly of: 'rows'; readonly id: string; readonly row: number }
  | { readonly of: 'inputs'; readonly id: string; readonly readAs: string };

type LeftOut = { readonly rows: number };

/** How many events of a report's table a register holds too. */
type RegisterInReport = {
  readonly common: number;
  readonly events: number;
  readonly register: string;
};

/** An event that a report shows and the register lacks, or has with another headcount. */
type Differing = {
  readonly title: string;
  readonly day: string | null;
  readonly register: string;
} & (
  | { readonly of: 'events' }
  | {
      readonly of: 'headcounts';
      readonly headcount: number;
      readonly registered: number | null;
    }
);

function rowsWere(rows: number): string {
  return rows === 1 ? '1 row was' : `${rows} rows were`;
}

function unreadable(what: string): string {
  return `The ${what} cannot be read. It was left empty; the contact was kept.`;
}
