import { foldName } from '@partnership-impact/core';
import { namesPeople } from '../names-people.js';
import { sessionColumns } from '../session-columns.js';
import { isMostlyDistinct } from './mostly-distinct.js';
import { hintOf } from './role-hint.js';
import type { RoleLook } from './role-look.js';

/** Whether each row is somebody who came to an event, or was expected. */
export function isListOfPeople(look: RoleLook): boolean {
  const { table, any, sure } = look;
  if (any('person', 'firstName', 'lastName', 'email', 'personId') && sessionColumns(table).length)
    return true;
  if (isContactOfEach(look) || look.countsPeople()) return false;
  if (sure('email') || sure('personId') || (sure('firstName') && sure('lastName'))) return true;
  return hasPeopleWithSigns(look);
}

/**
 * Addresses beside events or organisations each of which stands once, and beside no names but those of
 * contacts, are the ways to reach these.
 */
function isContactOfEach({ table, fields }: RoleLook): boolean {
  const names = ['person', 'firstName', 'lastName'].flatMap((field) => fields.get(field) ?? []);
  const areContacts = names.every(({ header }) => contactWords.test(foldName(header)));
  return (
    areContacts &&
    table.rows.length >= 3 &&
    ['event', 'organisation'].some((field) => isMostlyDistinct(table, fields.get(field)))
  );
}

const contactWords =
  /\b(?:contacts?|contacto|contatto|contato|referente|referent|kontakt\w*|ansprech\w+|responsible|responsable|responsabile|coordinator|representative)\b/;

/** A column of people, with signs of who came, or with where they come from. */
function hasPeopleWithSigns({ table, fields, any, sure }: RoleLook): boolean {
  const person = fields.get('person');
  if (!person) return false;
  if (sure('person') && any('minutes', 'joined', 'presence', 'action')) return true;
  const isHinted = any('organisation', 'event', 'country') || hintOf(table) === 'attendance';
  return isHinted && namesPeople(table, person);
}
