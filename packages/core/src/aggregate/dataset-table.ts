import type { Attendance } from '../model/attendance.js';
import { countryCode } from '../model/country.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { onceEach } from '../model/once.js';
import { type Vocabulary, vocabularyOf } from '../model/vocabulary.js';
import { oncePerRecords } from '../model/with-stated.js';
import { attendanceLists } from './attendance-list.js';
import { encodeLists, encodeTexts, readValues } from './encode-texts.js';
import { creditedDimensions, dayReading, dimensionReading } from './event-dimensions.js';
import { attending, numberReading, numbersOfLists } from './event-numbers.js';
import type { EventTable, ListName } from './event-table.js';
import { orderedValues } from './key-order.js';
import { namedRows } from './list-column.js';
import { isCredited, partnerColumn } from './partner-columns.js';
import { type ListOf, readNumbers, readUsualNumbers } from './read-numbers.js';
import { withRegister } from './register.js';

/** The events of a dataset as columns: made when first asked for, and kept beside the dataset. */
export const tableOf = oncePerRecords((records) => readTable(withRegister(records)));

function readTable(dataset: Dataset): EventTable {
  const { events } = dataset;
  const projectStart = dataset.project?.period?.start;
  const vocabulary = vocabularyOf(dataset);
  const lists = attendanceLists(dataset).byEvent;
  const listOf: ListOf = ({ id }) => lists.get(id);
  const types = dataset.eventTypes.map(({ name }) => name);
  const { held, eventCount, headcount } = readUsualNumbers(events);
  const list: EventTable['list'] = onceEach((name) => {
    const names = namesIn(vocabulary, name);
    const column = encodeLists(events, (event) =>
      event.status === 'cancelled' && name !== 'partner' ? [] : names(event, listOf(event)),
    );
    return column.values.some((value) => value !== null) ? column : null;
  });
  const table: EventTable = {
    length: events.length,
    held,
    column: onceEach((dimension) => {
      if (creditedDimensions.has(dimension)) return partnerColumn(table, dimension);
      const ofDay = dimension === 'day' ? undefined : dayReading(dimension, projectStart);
      if (ofDay) return readValues(table.column('day'), ofDay);
      const { text, value } = dimensionReading(dataset, dimension);
      return readValues(encodeTexts(events, text), value);
    }),
    number: onceEach((name) => {
      if (name === 'eventCount') return eventCount;
      if (lists.size === 0) {
        if (name === 'attendances') return headcount;
        if (numbersOfLists.has(name)) return null;
      }
      return readNumbers(events, held, { read: numberReading(name), listOf });
    }),
    list,
    isCredited: (dimension) => isCredited(table, dimension),
    named: onceEach((name) => namedRows(list(name))),
    value: vocabulary.value,
    targetGroup: (partner) => vocabulary.organisation(partner)?.targetGroup ?? null,
    ordered: (dimension, values) => orderedValues(types, dimension, values),
  };
  return table;
}

function namesIn(
  vocabulary: Vocabulary,
  name: ListName,
): (event: EventRecord, list?: readonly Attendance[]) => readonly string[] {
  const partners = partnersIn(vocabulary);
  switch (name) {
    case 'partner':
      return partners;
    case 'person':
      return (_, list) => given(attending(list).map(({ person }) => person));
    case 'organisation':
      return (event, list) => {
        const organisations = given(attending(list).map(({ organisation }) => organisation));
        return organisations.length === 0
          ? partners(event)
          : [...partners(event), ...organisations.map(vocabulary.partner)];
      };
    case 'country':
      return (event, list) =>
        given([event.country, ...attending(list).map(({ country }) => country)]).map(
          (country) => countryCode(country) ?? country,
        );
  }
}

/** Reads each distinct cell once. */
function partnersIn(vocabulary: Vocabulary): (event: EventRecord) => readonly string[] {
  const inCell = onceEach((cell: string) => vocabulary.partnersOf({ partners: [cell] }));
  return (event) => {
    const [only = ''] = event.partners;
    return event.partners.length === 1 ? inCell(only) : vocabulary.partnersOf(event);
  };
}

function given(texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text): text is string => text !== null && text.trim() !== '');
}
