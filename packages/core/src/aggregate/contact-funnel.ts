import { median } from 'd3-array';
import { dayNumber } from '../model/calendar-date.js';
import type { Contact, ContactState } from '../model/contact.js';
import { type ContactDimension, contactValues } from './contact-values.js';
import { type Rate, rateOf } from './rate.js';

/** How far the contacts of one group have come. All counts are contacts. */
export interface FunnelRow {
  /** A value for each dimension asked for; all `null` in the total. */
  readonly key: { readonly [dimension: string]: string | null };
  /** Distinct organisations that the contacts belong to. */
  readonly organisations: number;
  /** Contacts in the group, whatever their state. */
  readonly identified: number;
  /** Those that were ever invited. */
  readonly invited: number;
  /** Those that ever registered, with or without an invitation. */
  readonly registered: number;
  readonly declined: number;
  readonly withdrawn: number;
  /** Invited of identified. */
  readonly invitationRate: Rate;
  /** Of those invited, the ones that registered. */
  readonly registrationRate: Rate;
  /** Days from the first invitation to the registration, of contacts with both dates. */
  readonly medianDays: number | undefined;
  /** How many contacts `medianDays` rests on. */
  readonly dated: number;
}

/** Options of {@link contactFunnel}. */
export interface ContactFunnelOptions {
  /** Left out: nothing, so the total alone. */
  readonly by?: readonly ContactDimension[];
}

/**
 * Counts how far contacts have come from identified to registered, by group and in total.
 *
 * The last row is the total. It is counted from the contacts, since a contact may stand in several
 * groups. A contact without a value counts under "(not given)". By `call`, a contact that was never
 * invited counts there too.
 *
 * @example
 * contactFunnel(contacts, { by: ['targetGroup'] });
 */
export function contactFunnel(
  contacts: readonly Contact[],
  options: ContactFunnelOptions = {},
): readonly FunnelRow[] {
  const { by = [] } = options;
  const groups = new Map<string, Contact[]>();
  if (by.length > 0) {
    for (const contact of contacts) {
      for (const key of keysOf(contact, by)) {
        const group = groups.get(key) ?? [];
        group.push(contact);
        groups.set(key, group);
      }
    }
  }
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => {
      const values = JSON.parse(key) as readonly string[];
      return funnelOf(
        members,
        Object.fromEntries(by.map((name, index) => [name, values[index] ?? null])),
      );
    });
  return [...rows, funnelOf(contacts, Object.fromEntries(by.map((name) => [name, null])))];
}

function keysOf(contact: Contact, by: readonly ContactDimension[]): readonly string[] {
  return by
    .reduce<readonly (readonly string[])[]>(
      (keys, dimension) =>
        keys.flatMap((key) => contactValues(contact, dimension).map((value) => [...key, value])),
      [[]],
    )
    .map((key) => JSON.stringify(key));
}

function funnelOf(contacts: readonly Contact[], key: FunnelRow['key']): FunnelRow {
  const reached = (state: ContactState) =>
    contacts.filter(({ history }) => history.some((step) => step.state === state));
  const invited = reached('invited');
  const registered = new Set(reached('registered'));
  const days = invited.flatMap((contact) => daysToRegister(contact) ?? []);
  return {
    key,
    organisations: new Set(contacts.flatMap(({ organisation }) => organisation ?? [])).size,
    identified: contacts.length,
    invited: invited.length,
    registered: registered.size,
    declined: reached('declined').length,
    withdrawn: reached('withdrawn').length,
    invitationRate: rateOf(invited.length, contacts.length),
    registrationRate: rateOf(
      invited.filter((contact) => registered.has(contact)).length,
      invited.length,
    ),
    medianDays: median(days),
    dated: days.length,
  };
}

function daysToRegister({ history }: Contact): number | undefined {
  const invited = history.find(({ state }) => state === 'invited')?.on;
  const registered = history.find(({ state }) => state === 'registered')?.on;
  if (!invited || !registered) return undefined;
  return dayNumber(registered) - dayNumber(invited);
}
