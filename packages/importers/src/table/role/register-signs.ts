import { foldName } from '@partnership-impact/core';
import { fileStem } from '../../file-name.js';
import { kindsOfEvents, measureOf } from '../../records/measure-words.js';
import type { TableColumn } from '../header-texts.js';
import { matchHeader } from '../match-header.js';
import { mostCells } from '../most-cells.js';
import type { Table } from '../table.js';
import { isMostlyDistinct } from './mostly-distinct.js';
import type { RoleLook } from './role-look.js';

/** Whether each row is an event. */
export function isRegister(look: RoleLook): boolean {
  return (
    (hasColumnsOfRegister(look) || hasDatesAndName(look)) &&
    !isByCountry(look) &&
    !hasIndicators(look)
  );
}

/** "Activity | Indicator | Q1 | Q2 | Total": a row holds figures of one measure, and is no event. */
function hasIndicators({ table }: RoleLook): boolean {
  return table.columns.some(
    (column) =>
      matchHeader(column.header).some(
        ({ meaning, strength }) => meaning === 'measure' && strength >= 1.9,
      ) && mostCells(table, column, (cell) => measureOf(cell) !== undefined),
  );
}

function hasColumnsOfRegister({ fields, has, any, sure }: RoleLook): boolean {
  const counts = any('headcount', 'registered');
  if (any('start', 'placeAndDate')) {
    return counts
      ? any('title', 'type', 'id', 'partners', 'lead', 'country', 'place', 'mode')
      : any('title', 'id') &&
          (any('type', 'partners', 'lead', 'country', 'place', 'end', 'status', 'mode') ||
            namesEvents(fields.get('title')));
  }
  if (counts && any('title', 'id') && (sure('title') || sure('id'))) return true;
  return counts && has('type') && any('partners', 'lead') && any('country', 'place');
}

/** Whether a header says by itself that events stand below it: "Workshop", "Meetup title". */
function namesEvents(title: TableColumn | undefined): boolean {
  const words = title?.header.replace(/([a-z])(?=[A-Z])/g, '$1 ') ?? '';
  return areEvents(words);
}

/**
 * "events.csv" and "Workshops 2021" list events where they have a date and a title or a place. Beside
 * somebody's name or address the rows are events, each with its trainer, where hardly a day comes twice.
 */
function hasDatesAndName({ table, fields, has, any }: RoleLook): boolean {
  if (!has('start') || !any('title', 'place', 'country') || !isNamedForEvents(table)) return false;
  return !has('personal') || isMostlyDistinct(table, fields.get('start'));
}

function isNamedForEvents({ grid }: Table): boolean {
  const { sheet = '', file } = grid.source;
  return [sheet, fileStem(file)].some(areEvents);
}

function areEvents(words: string): boolean {
  return measureOf(words) === 'events' || kindsOfEvents.test(foldName(words));
}

/** "Country | Code | Participants": a row for each country takes figures apart and lists no events. */
function isByCountry({ table, fields, any, has }: RoleLook): boolean {
  const isListed = any('title', 'type', 'start', 'placeAndDate', 'partners', 'lead', 'place');
  return !isListed && has('country') && isMostlyDistinct(table, fields.get('country'));
}
