import { countryCode, type EventRecord } from '@partnership-impact/core';
import type { ReportDocument } from '../document.js';
import type { DocumentTable } from '../document-table.js';
import { headingName } from '../heading-name.js';

/** A register of the report, with the table it was read from. */
export interface RegisterRead {
  readonly events: readonly EventRecord[];
  readonly parts: readonly DocumentTable[];
  /** Fields that a column of the table holds. */
  readonly fields: ReadonlySet<string>;
}

const eventNoun =
  /(?:event|meeting|workshop|webinar|seminar|session|training|conferenc|konferen|conférenc|visit|forum|fair|festival|course|(?:info|open) days?|symposi|congress|hackathon|multiplic|evento|encontro|oficina|formaç|reuni|taller|jornada|incontr|laborator|riunion|wydarze|spotka|warsztat|szkole|veranstalt|treffen|schulung|événement|évènement|rencontre|atelier|formation|réunion|εκδήλωσ|εκδηλώσ|συνάντησ|συναντήσ|εργαστήρ|σεμινάρ)/iu;

/** The words right above a table that may name all of its rows, the nearest first. */
function namesAbove(
  { blocks }: ReportDocument,
  parts: readonly DocumentTable[],
): readonly string[] {
  const [first] = parts;
  if (!first) return [];
  const above = blocks[first.index - 1];
  const label = above?.kind === 'paragraph' && above.label ? [above.text] : [];
  const headings = first.headings.map((index) => blocks[index]?.text ?? '').reverse();
  return [...label, ...headings];
}

function named(register: RegisterRead, document: ReportDocument) {
  const names = namesAbove(document, register.parts).map((name) =>
    headingName(name.replace(/[:.]\s*$/u, '')),
  );
  const country = names
    .map((name) => (name.length > 3 ? countryCode(name) : undefined))
    .find(Boolean);
  const type = names.find((name) => name.length <= 60 && !/\d/u.test(name) && eventNoun.test(name));
  return { country, type };
}

/**
 * Gives events the country or the type that the heading above their table names, where the report has
 * several registers under headings of their own and no column says it.
 */
export function sharedByHeading(
  registers: readonly RegisterRead[],
  document: ReportDocument,
): readonly RegisterRead[] {
  if (registers.length < 2) return registers;
  const names = registers.map((register) => named(register, document));
  // A heading over all of them names none of them.
  const types = new Set(names.map(({ type }) => type).filter((type) => type !== undefined));
  const apart = types.size > 1 && names.every(({ type }) => type !== undefined);
  return registers.map((register, index) => {
    const { country, type } = names[index] ?? {};
    const hasType = register.fields.has('type');
    const hasCountry = register.fields.has('country');
    if ((hasType || !apart || !type) && (hasCountry || !country)) return register;
    const events = register.events.map((event) => ({
      ...event,
      type: hasType || !apart ? event.type : (event.type ?? type ?? null),
      country: hasCountry ? event.country : (event.country ?? country ?? null),
      level: hasCountry || !country ? event.level : (event.level ?? ('national' as const)),
    }));
    return { ...register, events };
  });
}
