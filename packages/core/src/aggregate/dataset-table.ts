import type { Attendance } from '../model/attendance.js';
import { countryCode } from '../model/country.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { type Vocabulary, vocabularyOf } from '../model/vocabulary.js';
import { attendanceLists } from './attendance-list.js';
import { encodeLists, encodeTexts } from './encode-texts.js';
import { creditedDimensions, dimensionReading } from './event-dimensions.js';
import { attending, numberOf } from './event-numbers.js';
import type { EventTable, ListName } from './event-table.js';
import { type ExactNumbers, exactNumbers } from './exact-numbers.js';
import { orderedValues } from './key-order.js';
import { namedRows } from './list-column.js';
import { isCredited, partnerColumn } from './partner-columns.js';
import { withRegister } from './register.js';
import { remembered } from './remembered.js';

const tables = new WeakMap<Dataset, EventTable>();

/** The events of a dataset as columns: made when first asked for, and kept beside the dataset. */
export function tableOf(dataset: Dataset): EventTable {
  const known = tables.get(dataset);
  if (known) return known;
  const table = readTable(withRegister(dataset));
  tables.set(dataset, table);
  return table;
}

function readTable(dataset: Dataset): EventTable {
  const { events } = dataset;
  const vocabulary = vocabularyOf(dataset);
  const lists = attendanceLists(dataset).byEvent;
  const listOf = lists.size === 0 ? () => undefined : ({ id }: EventRecord) => lists.get(id);
  const types = dataset.eventTypes.map(({ name }) => name);
  const list: EventTable['list'] = remembered((name) => {
    const names = namesIn(vocabulary, name);
    const column = encodeLists(events, (event) =>
      event.status === 'cancelled' && name !== 'partner' ? [] : names(event, listOf(event)),
    );
    return column.values.some((value) => value !== null) ? column : null;
  });
  const table: EventTable = {
    length: events.length,
    held: events.some(({ status }) => status === 'cancelled')
      ? Uint8Array.from(events, ({ status }) => (status === 'cancelled' ? 0 : 1))
      : null,
    column: remembered((dimension) => {
      if (creditedDimensions.has(dimension)) return partnerColumn(table, dimension);
      const { text, value } = dimensionReading(dataset, dimension);
      const { codes, values } = encodeTexts(events, text);
      return { codes, values: values.map((written) => (written === null ? null : value(written))) };
    }),
    number: remembered((name) =>
      numbersIn(events, (event) => numberOf(name, event, listOf(event)), name === 'eventCount'),
    ),
    list,
    isCredited: (dimension) => isCredited(table, dimension),
    named: remembered((name) => namedRows(list(name))),
    value: vocabulary.value,
    targetGroup: (partner) => vocabulary.organisation(partner)?.targetGroup ?? null,
    ordered: (dimension, values) => orderedValues(types, dimension, values),
  };
  return table;
}

function numbersIn(
  events: readonly EventRecord[],
  numberOfEvent: (event: EventRecord) => number | null,
  oneIsUsual: boolean,
): ExactNumbers | null {
  const values = new Float64Array(events.length);
  const missing = new Uint8Array(events.length);
  let without = 0;
  let usual = oneIsUsual;
  for (let row = 0; row < events.length; row += 1) {
    const event = events[row] as EventRecord;
    const value = event.status === 'cancelled' ? 0 : numberOfEvent(event);
    if (value === null) {
      missing[row] = 1;
      without += 1;
    } else {
      values[row] = value;
      if (value !== 1) usual = false;
    }
  }
  if (usual || without === events.length) return null;
  return exactNumbers({ values, missing: without === 0 ? null : missing });
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
  const inCell = remembered((cell: string) => vocabulary.partnersOf({ partners: [cell] }));
  return (event) => {
    const [only = ''] = event.partners;
    return event.partners.length === 1 ? inCell(only) : vocabulary.partnersOf(event);
  };
}

function given(texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text) => text !== null);
}
