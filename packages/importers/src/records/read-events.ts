import type { EventRecord, Level, Mode } from '@partnership-impact/core';
import { otherParts } from '../table/people-in-parts.js';
import { onceEach } from '../values/once-each.js';
import { levelOf, modeOf, saysCancelled, settingOf, yesOrNo } from '../values/words.js';
import { type Cells, cellsOf } from './cells.js';
import { columnOrder } from './column-order.js';
import { readCountry } from './country-cell.js';
import { type Count, readCount, shown } from './counts.js';
import { eventCountIn } from './event-count.js';
import { eventIds } from './event-ids.js';
import { readHours } from './hours.js';
import { namedYear } from './named-year.js';
import { partnerReader } from './partners.js';
import { areCountryCodes } from './place-country.js';
import type { RecordInput, RecordsRead } from './record-list.js';
import { readEventDays, readWhere } from './when-and-where.js';

/**
 * Reads the rows of a register. A cell that cannot be read becomes an issue and is left empty; the
 * event stays.
 */
export function readEvents(input: RecordInput): RecordsRead {
  const { table, assignment, log, options, shared = {} } = input;
  const { fields, others } = assignment;
  const dateColumns = ['start', 'end', 'placeAndDate'].flatMap((field) => fields.get(field) ?? []);
  const order = columnOrder(table, dateColumns, log, options);
  const year = namedYear(table, options);
  const cells = cellsOf(table, { fields, others, log, options, order, year });
  const idOf = eventIds(cells);
  const partnersOf = partnerReader(cells, others);
  const groupField = fieldOfGroups(table.groups, cells);
  const areCountries = areCountryCodes(table.rows.map((row) => cells.text(row, 'place')));
  const modeIn = onceEach(modeOf);
  const cancelledIn = onceEach(saysCancelled);
  const evidenceIn = onceEach((text) => text.split(/\s*[;|]\s*/).filter(Boolean));

  const events = table.rows.map((row): EventRecord | null => {
    const printed: Record<string, string> = {};
    const put = (field: string, text: string | null) => {
      if (text !== null && text !== '') printed[field] = text;
    };
    const group = table.groups.get(row) ?? null;
    const text = (field: string) => cells.text(row, field) || null;
    const typeText = text('type') ?? (groupField === 'type' ? group : null) ?? shared.type ?? null;
    if (typeText !== null && cells.printed(row, 'type') !== typeText)
      put('type', cells.printed(row, 'type'));
    const title = text('title');

    const days = readEventDays(cells, row, order);
    put('start', days.printed);
    put('end', days.printedEnd);
    const place = days.place ?? text('place');
    const headcount = readHeadcount(cells, row);
    put('headcount', headcount.printed);
    const registered = readCount(cells, row, 'registered');
    put('registered', registered.printed);
    const where = readWhere(cells, row, {
      place,
      country: (groupField === 'country' ? group : null) ?? shared.country ?? null,
      areCountries,
    });
    put('country', where.printed);
    const mode = readMode(cells, row) ?? where.mode;
    const partners = groupField === 'partners' && group !== null ? [group] : partnersOf(row);
    const setting = settingOf(cells.text(row, 'setting')) ?? null;
    if (setting === null) put('setting', cells.printed(row, 'setting'));
    const count = readEventCount(cells, row, title);
    put('eventCount', count.printed);
    if (count.value === 0) return null;
    const hours = readHours(cells.printed(row, 'hours'), cells.header('hours'));
    if (hours === null) put('hours', cells.printed(row, 'hours'));
    if (mode === null) put('mode', cells.printed(row, 'mode'));

    const extra: Record<string, string> = {};
    for (const { index, header } of others) {
      const kept = table.text(row, index).trim();
      if (kept && header) extra[header] = kept;
    }
    if (place) extra.place = place;
    const targetGroup = text('targetGroup');
    if (targetGroup) extra.targetGroup = targetGroup;
    if (group && groupField === null) extra.group = group;
    const event: EventRecord = {
      id: idOf(row),
      title,
      type: typeText,
      start: days.start,
      end: days.end,
      country: where.country,
      level: readLevel(cells, row, where.level),
      partners: partners.length > 0 ? partners : shared.partner ? [shared.partner] : [],
      setting,
      mode: mode ?? modeIn(cells.text(row, 'partners')) ?? null,
      headcount: headcount.value,
      headcountInterval: headcount.interval,
      registered: registered.value,
      hours,
      eventCount: count.value ?? 1,
      workPackage: text('workPackage'),
      activity: text('activity'),
      status: readStatus(cells, row, headcount, cancelledIn),
      evidence: evidenceIn(cells.text(row, 'evidence')),
      extra,
      printed,
      source: cells.source(row),
    };
    return event;
  });
  return { events: events.filter((event) => event !== null) };
}

/**
 * The people of a row, in one column or in parts. A half without a number leaves the whole open; blank
 * cells of those in neither half add nothing.
 */
function readHeadcount(cells: Cells, row: number): Count {
  const first = readCount(cells, row, 'headcount');
  const fields = otherParts.filter((field) => cells.has(field));
  if (fields.length === 0) return first;
  const parts = [first, ...fields.map((field) => readCount(cells, row, field))];
  const texts = ['headcount', ...fields].map((field) => cells.printed(row, field));
  const printed = texts.join(' + ');
  const isOpen = parts.some(
    ({ value }, at) => value === null && (at < 2 || (texts[at] ?? '') !== ''),
  );
  if (isOpen) {
    return {
      value: null,
      interval: null,
      printed: texts.every((text) => text === '') ? null : printed,
    };
  }
  const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return { value, interval: null, printed };
}

/**
 * Labels between the rows name countries, or else types, where no column does; partners where a
 * column for them is left blank below each label.
 */
function fieldOfGroups(
  groups: ReadonlyMap<number, string>,
  cells: Cells,
): 'country' | 'type' | 'partners' | null {
  const labels = new Set(groups.values());
  if (labels.size === 0) return null;
  const isBlank = [...groups.keys()].every((row) => cells.text(row, 'partners') === '');
  if (cells.has('partners') && isBlank) return 'partners';
  const isPlace = [...labels].every((label) => {
    const { country, level } = readCountry(label);
    return country !== null || level !== null;
  });
  if (isPlace) return cells.has('country') ? null : 'country';
  return cells.has('type') ? null : 'type';
}

function readLevel(cells: Cells, row: number, byCountry: Level | null): Level | null {
  return levelOf(cells.text(row, 'level')) ?? byCountry;
}

function readMode(cells: Cells, row: number): Mode | null {
  return modeOf(cells.text(row, 'mode')) ?? null;
}

function readEventCount(cells: Cells, row: number, title: string | null): Count {
  if (cells.has('eventCount')) {
    const count = readCount(cells, row, 'eventCount');
    if (count.value === 0) {
      cells.report(row, 'eventCount', { severity: 'warning', code: 'no-event', told: {} });
      return count;
    }
    if (count.value === null || Number.isInteger(count.value)) return count;
    return { value: null, interval: null, printed: count.printed };
  }
  const value = title === null ? undefined : eventCountIn(title);
  if (value === undefined || title === null) return { value: null, interval: null, printed: null };
  const told = { title: shown(title), events: value };
  cells.report(row, 'title', { severity: 'note', code: 'count-from-title', told });
  return { value, interval: null, printed: title };
}

/** An event marked as cancelled that people attended was held: the mark or the number is wrong. */
function readStatus(
  cells: Cells,
  row: number,
  { value }: Count,
  cancelledIn: (text: string) => boolean,
): EventRecord['status'] {
  if (!isCancelled(cells, row, cancelledIn)) return 'held';
  if (value === null || value === 0) return 'cancelled';
  const told = { people: value };
  cells.report(row, 'status', { severity: 'warning', code: 'cancelled-with-people', told });
  return 'held';
}

function isCancelled(cells: Cells, row: number, cancelledIn: (text: string) => boolean): boolean {
  // "Cancelled" also stands where the day would.
  if (cancelledIn(cells.text(row, 'start'))) return true;
  const text = cells.text(row, 'status');
  if (text === '') return false;
  const asksWhether = /cancel|annul|abgesagt|odwo/i.test(cells.header('status'));
  return cancelledIn(text) || (asksWhether && yesOrNo(text) === true);
}
