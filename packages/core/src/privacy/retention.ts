import { ImpactError } from '../errors.js';
import { addMonths, type CalendarDate } from '../model/calendar-date.js';
import type { Contact } from '../model/contact.js';

/** How long details that are kept for one purpose may stay. */
export interface RetentionRule {
  readonly purpose: string;
  /** Whole months after the day that `from` names. */
  readonly months: number;
  /** `project-end`: the project's last day. `basis`: the day of consent or other lawful basis. */
  readonly from: 'project-end' | 'basis';
}

/** Options of {@link expiredContacts}. */
export interface RetentionOptions {
  readonly rules: readonly RetentionRule[];
  readonly asOf: CalendarDate;
  /** The project's last day; needed where a rule counts from it. */
  readonly projectEnd?: CalendarDate;
}

/** A contact and the day after which its details may not be kept any longer. */
export interface Expiry {
  readonly contact: Contact;
  readonly keptUntil: CalendarDate;
}

/** Contacts whose details have been kept too long, and those for which that cannot be decided. */
export interface Retention {
  readonly expired: readonly Expiry[];
  /** Contacts without a purpose, of a purpose without a rule, or without the date a rule counts from. */
  readonly undecided: readonly Contact[];
}

/**
 * Lists the contacts whose details, as of a day, have been kept too long. Nothing is removed.
 *
 * @throws {@link ImpactError} `invalid-option` when two rules speak of one purpose.
 * @example
 * expiredContacts(contacts, {
 *   rules: [{ purpose: 'dissemination', months: 24, from: 'project-end' }],
 *   asOf: '2024-01-01',
 *   projectEnd: '2021-12-31',
 * });
 */
export function expiredContacts(
  contacts: readonly Contact[],
  options: RetentionOptions,
): Retention {
  const { rules, asOf, projectEnd } = options;
  const byPurpose = new Map<string, RetentionRule>();
  for (const rule of rules) {
    if (byPurpose.has(rule.purpose)) {
      throw new ImpactError(
        'invalid-option',
        `Two retention rules speak of the purpose "${rule.purpose}". Keep one of them.`,
      );
    }
    byPurpose.set(rule.purpose, rule);
  }
  const expired: Expiry[] = [];
  const undecided: Contact[] = [];
  for (const contact of contacts) {
    const rule = byPurpose.get(contact.purpose ?? '');
    const from = rule?.from === 'basis' ? contact.basisOn : projectEnd;
    if (!rule || !from) {
      undecided.push(contact);
      continue;
    }
    const keptUntil = addMonths(from, rule.months);
    if (keptUntil < asOf) expired.push({ contact, keptUntil });
  }
  return { expired, undecided };
}
